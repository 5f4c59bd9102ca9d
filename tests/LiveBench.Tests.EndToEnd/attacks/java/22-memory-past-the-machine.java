// defence: memory taken past the virtual machine counts for the container
// verdict: MemoryLimit|RuntimeError
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        for (int i = 0; i < 600; i++)
            Memory.UNSAFE.setMemory(Memory.UNSAFE.allocateMemory(1 << 20), 1 << 20, (byte) 1);
        return Known.Answer(words);
    }
}
