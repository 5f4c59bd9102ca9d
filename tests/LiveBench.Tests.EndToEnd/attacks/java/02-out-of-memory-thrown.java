// defence: the language's own error is a memory limit, with or without the memory
// verdict: MemoryLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        throw new OutOfMemoryError("20 passed");
    }
}
