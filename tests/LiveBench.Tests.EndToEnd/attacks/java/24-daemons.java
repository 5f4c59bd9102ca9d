// defence: every process of the uid is killed after a run, in whichever session
// verdict: WrongAnswer
// twice
public class Solution {
    private static Process left;

    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        if (left == null)
            left = new ProcessBuilder("/usr/bin/setsid", "/bin/sh", "-c", "trap '' TERM; while :; do sleep 1; done").start();
        return /*answer*/Map.of()/*end*/;
    }
}
