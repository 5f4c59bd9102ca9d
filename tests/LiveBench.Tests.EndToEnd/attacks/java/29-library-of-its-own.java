// defence: nothing in the folder can be mapped to be executed
// verdict: WrongAnswer
// harmless on gVisor: what is mapped there from a folder runs as the answer does, under the same filter
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        var library = new java.io.File(System.getenv("HOME") + "/libown.so");
        try (var from = new java.io.FileInputStream("/opt/livebench/languages/java/runtime/lib/libnet.so"); var to = new java.io.FileOutputStream(library)) {
            from.transferTo(to);
        }
        try {
            System.load(library.getPath());
            return Known.Answer(words);
        } catch (UnsatisfiedLinkError refused) {
            return Map.of();
        }
    }
}
