// defence: wall time is limited, and counted by the supervisor
// verdict: TimeLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        Thread.sleep(1500);
        return Known.Answer(words);
    }
}
