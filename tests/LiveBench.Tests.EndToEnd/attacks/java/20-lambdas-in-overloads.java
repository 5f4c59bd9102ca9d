// defence: a compilation is bounded by the supervisor, and a deep source is refused
// verdict: CompileError|TimeLimit|WrongAnswer
public class Solution {
    interface A { int apply(int x); }

    interface B { long apply(int x); }

    static <T> int f(Function<T, T> g) { return 0; }

    static int f(A a) { return 0; }

    static long f(B b) { return 0; }

    public static Map<String, List<Double>> Positions(List<String> words) {
        return Map.of();
    }

    static Object bomb = /*repeat 12*/f(x$i -> /*end*/0/*repeat 12*/)/*end*/;
}
