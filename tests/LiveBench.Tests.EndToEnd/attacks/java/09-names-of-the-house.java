// defence: an answer is in no package, whatever it says; the driver's classes are in theirs
// verdict: WrongAnswer
package livebench.wire;

class AnswerCall {
}

class ValueReader {
}

class ValueTypes {
    static final Object STRING = null;
}

class ValueWriter {
    public void value(Object value) {
        throw new IllegalStateException();
    }
}

class Driver {
    public static void main(String[] arguments) {
        System.exit(0);
    }
}

public class Solution {
    public static void main(String[] arguments) {
        System.exit(0);
    }

    public static Map<String, List<Double>> Positions(List<String> words) {
        return /*answer*/Map.of()/*end*/;
    }
}
