// defence: wall time is limited, for a stopped process too
// verdict: TimeLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        new ProcessBuilder("/bin/sh", "-c", "kill -STOP " + ProcessHandle.current().pid()).start().waitFor();
        Thread.sleep(100_000);
        return Map.of();
    }
}
