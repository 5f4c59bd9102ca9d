// defence: every process of the uid is killed after a run, in whichever session
// verdict: WrongAnswer
// twice
public class Solution {
    private static Process left;

    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        if (left == null)
            left = new ProcessBuilder("/bin/sh", "-c", "trap '' HUP TERM INT; (sleep 1000; exec sleep 1000) & sleep 1000").start();
        return /*answer*/Map.of()/*end*/;
    }
}
