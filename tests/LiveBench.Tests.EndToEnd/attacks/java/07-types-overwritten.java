// defence: values are compared outside, whoever read and wrote them
// verdict: WrongAnswer|RuntimeError|ProtocolViolation
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        Class<?> types = Class.forName("livebench.wire.ValueTypes");
        var field = types.getField("STRING");
        Memory.UNSAFE.putObject(Memory.UNSAFE.staticFieldBase(field), Memory.UNSAFE.staticFieldOffset(field), types.getField("INT").get(null));
        return Map.of();
    }
}
