package livebench.compiler;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.tools.javac.code.Flags;
import com.sun.tools.javac.tree.JCTree;
import com.sun.tools.javac.tree.JCTree.JCClassDecl;
import com.sun.tools.javac.tree.JCTree.JCCompilationUnit;
import com.sun.tools.javac.tree.JCTree.JCExpression;
import com.sun.tools.javac.tree.JCTree.JCVariableDecl;
import com.sun.tools.javac.tree.TreeInfo;
import com.sun.tools.javac.tree.TreeMaker;
import com.sun.tools.javac.util.List;
import com.sun.tools.javac.util.Names;
import java.util.stream.IntStream;

/** A parsed answer, and the leniency it is met with before it is compiled. */
final class AnswerTree {
    private static final String[] IMPORTED = { "java.util", "java.util.function", "java.util.stream", "livebench.tuples" };

    private final JCCompilationUnit unit;

    AnswerTree(CompilationUnitTree unit) {
        this.unit = (JCCompilationUnit) unit;
    }

    /** The class of that name, or null. */
    JCClassDecl find(String name) {
        for (var declared : unit.defs)
            if (declared instanceof JCClassDecl type && type.name.contentEquals(name))
                return type;
        return null;
    }

    /**
     * Takes the answer out of its package, imports for it what most answers use, and takes the tuples for ours where it declares them
     * again just as they are.
     */
    void adapt(TreeMaker make, Names names) {
        if (unit.getPackage() != null)
            unit.defs = List.filter(unit.defs, unit.getPackage());
        unit.defs = withoutTuples(unit.defs);
        for (var declared : unit.defs)
            if (declared instanceof JCClassDecl type)
                type.defs = withoutTuples(type.defs);
        for (var name : IMPORTED)
            unit.defs = unit.defs.prepend(make.Import(make.Select(qualified(name, make, names), names.asterisk), false));
    }

    private static JCExpression qualified(String name, TreeMaker make, Names names) {
        JCExpression path = null;
        for (var part : name.split("\\."))
            path = path == null ? make.Ident(names.fromString(part)) : make.Select(path, names.fromString(part));
        return path;
    }

    private static List<JCTree> withoutTuples(List<JCTree> declarations) {
        var kept = declarations;
        for (var each : declarations)
            if (each instanceof JCClassDecl type && isTuple(type))
                kept = List.filter(kept, type);
        return kept;
    }

    // record Tuple2<A, B>(A item1, B item2) with nothing in it, and so on
    private static boolean isTuple(JCClassDecl type) {
        if ((type.mods.flags & Flags.RECORD) == 0 || !type.implementing.isEmpty())
            return false;
        var items = TreeInfo.recordFields(type);
        return items.size() >= 2 && items.size() <= 4 && type.name.contentEquals("Tuple" + items.size())
            && type.typarams.size() == items.size() && type.defs.size() == items.size()
            && IntStream.range(0, items.size()).allMatch(i -> isItem(items.get(i), type, i));
    }

    private static boolean isItem(JCVariableDecl item, JCClassDecl type, int i) {
        return item.name.contentEquals("item" + (i + 1)) && item.vartype.toString().contentEquals(type.typarams.get(i).name);
    }
}
