// defence: what can be reached of the driver writes frames; what frames say is judged outside
// verdict: WrongAnswer|RuntimeError|ProtocolViolation
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        Class<?> writer = Class.forName("livebench.wire.ValueWriter");
        for (var field : writer.getDeclaredFields()) {
            field.setAccessible(true);
            if (java.lang.reflect.Modifier.isStatic(field.getModifiers()))
                Memory.UNSAFE.putInt(Memory.UNSAFE.staticFieldBase(field), Memory.UNSAFE.staticFieldOffset(field), 0);
        }
        return Map.of();
    }
}
