// defence: nothing printed is read, and nothing is written in a locale
// verdict: WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        System.setOut(new java.io.PrintStream(java.io.OutputStream.nullOutputStream()));
        Locale.setDefault(Locale.forLanguageTag("ar-EG"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
        System.setProperty("file.encoding", "UTF-16");
        System.getProperties().clear();
        return /*answer*/Map.of()/*end*/;
    }
}
