// defence: nothing in the folder can be executed
// verdict: WrongAnswer
public class Solution {
    public static Map<String, List<Double>> Positions(List<String> words) throws Exception {
        var program = new java.io.File(System.getenv("HOME") + "/program");
        try (var file = new java.io.FileOutputStream(program)) {
            file.write("#!/bin/sh\nexit 0\n".getBytes());
        }
        program.setExecutable(true);
        try {
            return new ProcessBuilder(program.getPath()).start().waitFor() == 0 ? Known.Answer(words) : Map.of();
        } catch (java.io.IOException refused) {
            return Map.of();
        }
    }
}
