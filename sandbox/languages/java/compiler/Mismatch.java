package livebench.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCMethodDecl;
import com.sun.tools.javac.tree.TreeInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What an answer must contain, and what it contains instead. */
final class Mismatch {
    private static final String CONSTRUCTOR = "<init>";

    private Mismatch() {
    }

    /** A line: where, and what. {@code declared} is null where the class is not there. */
    static String describe(Signature task, JCClassDecl declared, CompilationUnitTree unit) {
        var wanted = new ArrayList<String>();
        String due;
        if (task instanceof Signature.OfClass many) {
            due = classText(many);
            wanted.add(CONSTRUCTOR);
            many.methods().forEach(method -> wanted.add(method.name()));
        } else {
            var method = ((Signature.OfMethod) task).method();
            due = "Solution must have: public static " + method;
            wanted.add(method.name());
        }
        return place(declared, unit) + ": SIGNATURE: " + due + "; " + found(wanted, declared, task.typeName());
    }

    private static String place(JCClassDecl declared, CompilationUnitTree unit) {
        if (declared == null)
            return "1:1";
        var position = TreeInfo.diagnosticPositionFor(null, declared).getStartPosition();
        var lines = unit.getLineMap();
        return lines.getLineNumber(position) + ":" + lines.getColumnNumber(position);
    }

    private static String found(List<String> wanted, JCClassDecl declared, String name) {
        if (declared == null)
            return "there is no class " + name;
        var members = declared.defs.stream()
            .filter(member -> member instanceof JCMethodDecl method && wanted.contains(method.name.toString()))
            .map(member -> head((JCMethodDecl) member, name)).collect(Collectors.joining("; "));
        return members.isEmpty() ? "there is no such member" : "found: " + members;
    }

    private static String head(JCMethodDecl method, String className) {
        var modifiers = method.mods.getFlags().stream().map(flag -> flag + " ").collect(Collectors.joining());
        var name = method.restype == null ? className : method.restype + " " + method.name;
        var parameters = method.params.stream().map(parameter -> parameter.vartype + " " + parameter.name).collect(Collectors.joining(", "));
        return modifiers + name + "(" + parameters + ")";
    }

    private static String classText(Signature.OfClass task) {
        var methods = task.methods().stream().map(method -> "; public " + method).collect(Collectors.joining());
        return "class " + task.typeName() + " must have: public " + task.typeName() + "(" + Parameter.list(task.parameters()) + ")" + methods;
    }
}
