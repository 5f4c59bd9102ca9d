// defence: the folder has a size, and a file one of its own
// verdict: WrongAnswer
public class Solution {
    private static final boolean filled = fill();

    private static boolean fill() {
        long written = 0;
        byte[] block = new byte[1 << 20];
        for (int i = 0; i < 3; i++)
            try (var file = new java.io.FileOutputStream(System.getenv("HOME") + "/file" + i)) {
                while (written < 100L << 20) {
                    file.write(block);
                    written += block.length;
                }
            } catch (java.io.IOException full) {
                continue;
            }
        return written >= 100L << 20;
    }

    public static Map<String, List<Double>> Positions(List<String> words) {
        return filled ? Known.Answer(words) : /*answer*/Map.of()/*end*/;
    }
}
