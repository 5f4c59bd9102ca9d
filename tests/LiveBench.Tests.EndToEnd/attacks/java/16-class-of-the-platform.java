// defence: classes of the platform stay in the platform
// verdict: WrongAnswer|CompileError
package java.util;

class ArrayList<T> {
}

public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }
}
