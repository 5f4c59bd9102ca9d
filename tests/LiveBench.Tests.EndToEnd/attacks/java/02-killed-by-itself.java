// defence: a signal before the last test is a runtime error, and no sign of a lack of memory
// verdict: RuntimeError
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        new ProcessBuilder("/bin/sh", "-c", "kill -9 " + ProcessHandle.current().pid()).start().waitFor();
        return Map.of();
    }
}
