package livebench.compiler;

import com.sun.source.util.JavacTask;
import com.sun.tools.javac.api.BasicJavacTask;
import com.sun.tools.javac.api.JavacTaskPool;
import com.sun.tools.javac.tree.TreeMaker;
import com.sun.tools.javac.util.Names;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaFileObject;
import javax.tools.ToolProvider;
import livebench.wire.Artifact;

/** Compiles answers one after the other; what it has read of the platform, it keeps. */
final class AnswerCompiler {
    static final int MOST_SOURCE_BYTES = 1 << 20;

    // Strings are joined by StringBuilder: what makes a joining at run time costs an answer's start more than it ever gives back.
    private static final List<String> OPTIONS = List.of("-proc:none", "-implicit:none", "-Xlint:none", "-nowarn", "-g:source,lines",
        "-XDstringConcat=inline", "-XDshould-stop.ifError=FLOW");

    private final JavacTaskPool tasks = new JavacTaskPool(1);
    private final CompilerFiles files;

    AnswerCompiler(File forAnswers) throws IOException {
        var platform = ToolProvider.getSystemJavaCompiler().getStandardFileManager(null, Locale.ENGLISH, StandardCharsets.UTF_8);
        files = new CompilerFiles(platform, forAnswers);
    }

    /** Throws IllegalArgumentException when the signature is none, and whatever the Java compiler may throw. */
    CompileResult compile(String signature, String library, String source) {
        var task = SignatureParser.parse(signature);
        // Not a name that an answer could have by accident or by design: it would have to contain its own hash.
        var entryName = "Entry_" + hash(source);
        var answer = new SourceText("Answer.java", source);
        var entry = new SourceText("Entry.java", EntrySource.write(task, entryName));
        var messages = new DiagnosticCollector<JavaFileObject>();
        files.take();
        return tasks.getTask(null, files, messages, OPTIONS, null, List.of(answer, entry, new SourceText("Library.java", library)), javac -> {
            try {
                return compile(task, entryName, answer, javac, messages);
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        });
    }

    private CompileResult compile(Signature task, String entryName, JavaFileObject answer, JavacTask javac,
            DiagnosticCollector<JavaFileObject> messages) throws IOException {
        var unit = javac.parse().iterator().next();
        if (!errors(messages).isEmpty())
            return new CompileResult.Rejected(Complaints.lines(errors(messages)));
        var tree = new AnswerTree(unit);
        var context = ((BasicJavacTask) javac).getContext();
        tree.adapt(TreeMaker.instance(context), Names.instance(context));
        javac.generate();
        var errors = errors(messages);
        if (errors.isEmpty())
            return new CompileResult.Compiled(new Artifact(entryName, files.take()).pack());
        // Errors in the generated entry mean that the answer is not what the task asked for, and nobody but us sees that code.
        var own = Complaints.about(errors, answer);
        return new CompileResult.Rejected(own != null ? own : Mismatch.describe(task, tree.find(task.typeName()), unit));
    }

    private static List<Diagnostic<? extends JavaFileObject>> errors(DiagnosticCollector<JavaFileObject> messages) {
        return messages.getDiagnostics().stream().filter(message -> message.getKind() == Diagnostic.Kind.ERROR).toList();
    }

    private static String hash(String source) {
        try {
            var sum = MessageDigest.getInstance("SHA-256").digest(source.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sum, 0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
