// defence: stdout and stderr are drained, and the first 64 KiB kept
// verdict: TimeLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        String line = "PASSED ".repeat(1000);
        while (true) {
            System.out.println(line);
            System.err.println(line);
        }
    }
}
