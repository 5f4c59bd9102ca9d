// defence: no annotation processor, no path, no source is looked up by the compiler
// verdict: CompileError
@javax.annotation.processing.SupportedAnnotationTypes("*")
class Processor extends javax.annotation.processing.AbstractProcessor {
    @Override
    public boolean process(Set<? extends javax.lang.model.element.TypeElement> annotations, javax.annotation.processing.RoundEnvironment round) {
        System.exit(0);
        return true;
    }
}

@Solution.Generated
public class Solution {
    @interface Generated {
    }

    public static Map<String, List<Double>> Positions(List<String> words) {
        return new Written().answer(words);
    }
}
