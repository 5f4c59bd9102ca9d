// defence: the virtual machine's heap has the limit's size
// verdict: MemoryLimit|TimeLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        Map<String, List<Double>> all = new HashMap<>();
        for (int i = 0; ; i++)
            all.put("key " + i, new ArrayList<>(List.of((double) i)));
    }
}
