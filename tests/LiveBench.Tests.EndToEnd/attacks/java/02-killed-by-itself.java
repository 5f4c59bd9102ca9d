// defence: a signal before the last test is a runtime error, and no sign of a lack of memory
// verdict: RuntimeError
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        ProcessHandle.of(ProcessHandle.current().pid()).ifPresent(self -> { });
        new ProcessBuilder("/bin/kill", "-9", String.valueOf(ProcessHandle.current().pid())).start().waitFor();
        Memory.UNSAFE.putAddress(0, 0);
        return Map.of();
    }
}
