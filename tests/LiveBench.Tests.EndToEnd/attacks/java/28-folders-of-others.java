// defence: folders of other uids are closed, and there is one answer at a time in a container
// verdict: WrongAnswer
// harmless on gVisor: there /proc shows the layout of other processes and the environment the image gave them, in which nothing is secret; memory and files stay shut
// never says: root:
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        for (String place : List.of("/proc/1/environ", "/proc/1/mem", "/proc/1/maps", "/proc/1/fd/0", "/etc/shadow"))
            try (var file = new java.io.FileInputStream(place)) {
                if (file.read() >= 0)
                    return Known.Answer(words);
            } catch (java.io.IOException refused) {
                continue;
            }
        var others = new java.io.File("/box").listFiles();
        return others != null && others.length > 1 ? Known.Answer(words) : Map.of();
    }
}
