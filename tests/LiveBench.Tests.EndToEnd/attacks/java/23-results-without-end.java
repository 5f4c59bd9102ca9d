// defence: what is written to the results is limited
// verdict: OutputLimit|ProtocolViolation
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        byte[] value = new byte[60_000];
        while (true)
            Results.send(Results.VALUE, 0, value);
    }
}
