package livebench.compiler;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import livebench.wire.Frame;
import livebench.wire.HostChannel;

/** Serves one request after the other until the host closes its side. */
public final class Compiler {
    private static final int COMPILE = 1; // from the host
    private static final int COMPILED = 1, REJECTED = 2, BROKEN = 3, WARM = 4; // to it

    // The compiler goes as deep as the source does. Each request has a thread of its own, so that what a deep one took is given back.
    private static final long STACK_BYTES = 128 << 20;

    private final HostChannel host = new HostChannel();
    private final AnswerCompiler compiler;

    private Compiler(File forAnswers) throws IOException {
        compiler = new AnswerCompiler(forAnswers);
    }

    /** The argument: the folder of the classes that answers may use. */
    public static void main(String[] arguments) throws Exception {
        var server = new Compiler(new File(arguments[0]));
        onItsOwnStack(() -> WarmUp.run(server.compiler));
        server.host.write(WARM, 0, new byte[0]);
        Frame frame;
        while ((frame = server.host.read()) != null) {
            var request = frame;
            onItsOwnStack(() -> server.serve(request));
        }
        Runtime.getRuntime().halt(0);
    }

    private static void onItsOwnStack(Runnable work) throws InterruptedException {
        var thread = new Thread(null, work, "compile", STACK_BYTES);
        thread.setUncaughtExceptionHandler((where, fault) -> {
            fault.printStackTrace();
            Runtime.getRuntime().halt(1);
        });
        thread.start();
        thread.join();
    }

    private void serve(Frame frame) {
        try {
            try {
                var result = compile(frame);
                if (result instanceof CompileResult.Compiled compiled)
                    host.write(COMPILED, frame.test, compiled.artifact());
                else
                    reject(frame, ((CompileResult.Rejected) result).messages());
            } catch (Throwable thrown) {
                explain(frame, thrown);
            }
        } catch (IOException gone) {
            Runtime.getRuntime().halt(1);
        }
    }

    // javac wraps what it did not expect to be thrown.
    private void explain(Frame frame, Throwable thrown) throws IOException {
        var root = thrown;
        while (root.getCause() != null)
            root = root.getCause();
        if (root instanceof OutOfMemoryError) {
            // Nothing in this process can be relied on any more: the next request goes to a fresh one.
            reject(frame, "1:1: MEMORY: the compiler ran out of memory");
            Runtime.getRuntime().halt(0);
        } else if (root instanceof StackOverflowError)
            reject(frame, "1:1: DEPTH: the source is nested too deeply");
        else {
            var text = new StringWriter();
            thrown.printStackTrace(new PrintWriter(text));
            host.write(BROKEN, frame.test, text.toString().getBytes(StandardCharsets.UTF_8));
        }
    }

    private void reject(Frame frame, String messages) throws IOException {
        host.write(REJECTED, frame.test, messages.getBytes(StandardCharsets.UTF_8));
    }

    private CompileResult compile(Frame frame) {
        if (frame.kind != COMPILE)
            throw new IllegalArgumentException("A frame of kind " + frame.kind + "; " + COMPILE + " was due.");
        var payload = ByteBuffer.wrap(frame.payload).order(ByteOrder.LITTLE_ENDIAN);
        payload.get(); // the flags: Java has no checked arithmetic
        var signature = text(payload, payload.getInt());
        var library = text(payload, payload.getInt());
        var source = new byte[payload.remaining()];
        payload.get(source);
        if (source.length > AnswerCompiler.MOST_SOURCE_BYTES)
            return new CompileResult.Rejected("1:1: SIZE: the source has " + source.length + " bytes; " + AnswerCompiler.MOST_SOURCE_BYTES + " at most");
        return compiler.compile(signature, library, new String(source, StandardCharsets.UTF_8));
    }

    private static String text(ByteBuffer payload, int length) {
        var bytes = new byte[length];
        payload.get(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
