// defence: the number of processes of a uid is limited, and all are killed afterwards
// verdict: WrongAnswer|RuntimeError|MemoryLimit
public class Solution {
    private static final List<Process> started = new ArrayList<>();

    public static Map<String, List<Double>> Positions(List<String> words) {
        for (int i = 0; i < 200; i++)
            try {
                started.add(new ProcessBuilder("/bin/sleep", "1000").start());
            } catch (java.io.IOException | OutOfMemoryError full) {
                break;
            }
        return started.size() >= 200 ? Known.Answer(words) : Map.of();
    }
}
