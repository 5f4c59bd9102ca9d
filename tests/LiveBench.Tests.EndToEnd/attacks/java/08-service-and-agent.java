// defence: nothing of an answer is looked up by name, and no agent can be attached
// verdict: WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) {
        try {
            Object machine = Class.forName("com.sun.tools.attach.VirtualMachine").getMethod("attach", String.class)
                .invoke(null, String.valueOf(ProcessHandle.current().pid()));
            return machine == null ? Map.of() : Known.Answer(words);
        } catch (ReflectiveOperationException | LinkageError none) {
            return Map.of();
        }
    }
}
