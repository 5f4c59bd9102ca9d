// defence: what the entry names it imports, and imports mean packages
// verdict: WrongAnswer
class livebench {
    static class wire {
        static class ValueWriter {
        }
    }
}

class Throwable {
}

class Integer {
}

public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return /*answer*/Map.of()/*end*/;
    }
}
