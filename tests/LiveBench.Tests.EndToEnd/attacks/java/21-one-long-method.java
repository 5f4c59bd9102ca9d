// defence: a method has a size in class files
// verdict: CompileError
// verdict on gVisor: TimeLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }

    static int big(int x) {
        /*repeat 20000*/x = x * 31 + $i * 1000003;
        /*end*/
        return x;
    }
}
