// defence: memory is limited, wherever it comes from
// verdict: MemoryLimit|TimeLimit
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        var packed = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(packed)) {
            for (int i = 0; i < 300; i++)
                zip.write(new byte[1 << 20]);
        }
        byte[] all = new java.util.zip.GZIPInputStream(new java.io.ByteArrayInputStream(packed.toByteArray())).readAllBytes();
        return all.length > 0 ? Known.Answer(words) : Map.of();
    }
}
