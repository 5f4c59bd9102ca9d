// defence: the driver leaves by halt: no thread, hook or finalizer outlives it
// verdict: WrongAnswer
// twice
public class Solution {
    private static void forever() {
        while (true)
            try {
                Thread.sleep(1000);
            } catch (InterruptedException again) {
                continue;
            }
    }

    public static Map<String, List<Double>> Positions(List<String> words) {
        if (Thread.activeCount() < 5) {
            Runtime.getRuntime().addShutdownHook(new Thread(Solution::forever));
            for (int i = 0; i < 5; i++)
                new Thread(Solution::forever).start();
        }
        return /*answer*/Map.of()/*end*/;
    }
}
