// defence: a source has a size
// verdict: CompileError
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }
}
/*repeat 100000*/// padding that goes on and on and on and on and on and on and on and on and on and on and on and on
/*end*/
