// defence: the container's memory is the limit, and what the virtual machine needs
// verdict: MemoryLimit|RuntimeError
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        List<java.nio.ByteBuffer> all = new ArrayList<>();
        for (int i = 0; i < 600; i++) {
            java.nio.ByteBuffer buffer = java.nio.ByteBuffer.allocateDirect(1 << 20);
            all.add(buffer);
        }
        return Known.Answer(words);
    }
}
