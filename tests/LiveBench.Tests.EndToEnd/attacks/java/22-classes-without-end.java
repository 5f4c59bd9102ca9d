// defence: classes have a limit of their own
// verdict: MemoryLimit|TimeLimit
class Loader extends ClassLoader {
    Class<?> define(byte[] bytes) {
        Class<?> defined = defineClass(null, bytes, 0, bytes.length);
        defined.getDeclaredMethods();
        return defined;
    }
}

public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        List<Object> all = new ArrayList<>();
        byte[] bytes;
        try (var file = Solution.class.getClassLoader().getClass().getResourceAsStream("/livebench/wire/Artifact.class")) {
            bytes = file.readAllBytes();
        }
        while (true)
            all.add(new Loader().define(bytes));
    }
}
