// defence: surplus frames are refused, and the driver leaves by halt
// verdict: ProtocolViolation|WrongAnswer
public class Solution {
    static {
        Thread sender = new Thread(() -> {
            while (true)
                Results.send(Results.FINISHED, 20);
        });
        sender.start();
    }

    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }
}
