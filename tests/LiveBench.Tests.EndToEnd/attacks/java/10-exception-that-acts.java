// defence: what an exception says of itself is asked for once, and may fail
// verdict: RuntimeError
class Acting extends RuntimeException {
    @Override
    public String getMessage() {
        throw this;
    }

    @Override
    public String toString() {
        System.exit(0);
        return "Accepted";
    }

    @Override
    public synchronized Throwable getCause() {
        return this;
    }
}

public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        throw new Acting();
    }
}
