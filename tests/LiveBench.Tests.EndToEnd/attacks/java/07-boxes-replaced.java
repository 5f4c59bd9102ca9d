// defence: numbers are read out of their boxes when they are written, and compared outside
// verdict: WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        var cache = Class.forName("java.lang.Integer$IntegerCache").getDeclaredField("cache");
        Integer[] boxes = (Integer[]) Memory.UNSAFE.getObject(Memory.UNSAFE.staticFieldBase(cache), Memory.UNSAFE.staticFieldOffset(cache));
        Arrays.fill(boxes, 0);
        return Map.of();
    }
}
