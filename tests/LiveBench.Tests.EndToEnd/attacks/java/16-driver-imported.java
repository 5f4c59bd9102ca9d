// defence: the compiler's and the driver's classes are not what an answer can name
// verdict: CompileError
import livebench.driver.Driver;
import livebench.wire.HostChannel;
import jdk.internal.misc.Unsafe;

public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }
}
