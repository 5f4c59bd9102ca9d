// defence: the number of threads of a uid is limited
// verdict: MemoryLimit|RuntimeError|WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        for (int i = 0; i < 200; i++) {
            Thread thread = new Thread(null, () -> {
                try {
                    Thread.sleep(100_000);
                } catch (InterruptedException ended) {
                    return;
                }
            }, "one of many", 64 << 10);
            thread.start();
        }
        return Known.Answer(words);
    }
}
