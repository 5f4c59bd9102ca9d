// defence: the virtual machine's heap has the limit's size
// verdict: MemoryLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        List<byte[]> all = new ArrayList<>();
        while (true)
            all.add(new byte[1 << 20]);
    }
}
