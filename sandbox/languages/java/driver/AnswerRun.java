package livebench.driver;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import livebench.wire.AnswerCall;
import livebench.wire.Artifact;
import livebench.wire.Frame;
import livebench.wire.HostChannel;
import livebench.wire.ValueReader;
import livebench.wire.ValueTooLargeException;
import livebench.wire.ValueWriter;

/** One answer, from loading to Finished or Threw. */
final class AnswerRun implements Runnable {
    private static final int TEST = 2, END = 3; // from the host
    private static final int VALUE = 1, THREW = 2, FINISHED = 3; // to it
    private static final int LONGEST_MESSAGE = 4 << 10;

    private final HostChannel host;
    private final byte[] artifact;
    // Made beforehand: when it is needed there may be no room to make it.
    private final ValueWriter outOfMemory = new ValueWriter();

    AnswerRun(HostChannel host, byte[] artifact) {
        this.host = host;
        this.artifact = artifact;
        outOfMemory.raw("java.lang.OutOfMemoryError\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Returns only when the host has gone, or takes nothing more. */
    @Override
    public void run() {
        var test = 0;
        try {
            try {
                var answer = load();
                var output = new ValueWriter();
                Frame frame;
                while ((frame = host.read()) != null && frame.kind == TEST) {
                    test = frame.test;
                    output.clear();
                    runOne(answer, new ValueReader(frame.payload), output);
                    host.write(VALUE, test, output);
                    test++;
                }
                if (frame == null)
                    return;
                if (frame.kind != END)
                    throw new IOException("A frame of kind " + frame.kind + "; a test or the end was due.");
                host.write(FINISHED, test, new byte[0]);
            } catch (OutOfMemoryError full) {
                host.write(THREW, test, outOfMemory);
            } catch (Throwable thrown) {
                host.write(THREW, test, description(thrown));
            }
        } catch (IOException gone) {
            return;
        }
        Runtime.getRuntime().halt(0); // no hook, finalizer or thread of an answer runs any more
    }

    private AnswerCall load() throws Throwable {
        var answer = Artifact.unpack(artifact);
        return (AnswerCall) new AnswerClasses(answer.classes()).loadClass(answer.entry()).getConstructor().newInstance();
    }

    private static void runOne(AnswerCall answer, ValueReader inputs, ValueWriter output) throws Throwable {
        try {
            answer.run(inputs, output);
        } catch (ValueTooLargeException tooLarge) {
            // What was written so far is far above the output limit; sending it is how the supervisor learns of it.
        }
    }

    private ValueWriter description(Throwable thrown) {
        try {
            var text = new ValueWriter();
            text.raw(describe(thrown));
            return text;
        } catch (OutOfMemoryError full) {
            return outOfMemory;
        }
    }

    private static byte[] describe(Throwable thrown) {
        // The runtime wraps what a static initialiser throws; what was thrown there says more.
        if (thrown instanceof ExceptionInInitializerError && thrown.getCause() != null)
            thrown = thrown.getCause();
        String message = null;
        try {
            message = thrown.getMessage();
        } catch (Exception | StackOverflowError another) {
            // An answer's own exceptions may throw here too.
        }
        if (message == null)
            message = "";
        var shortened = message.substring(0, Math.min(message.length(), LONGEST_MESSAGE));
        var text = (thrown.getClass().getName() + "\n" + shortened).getBytes(StandardCharsets.UTF_8);
        return text.length <= LONGEST_MESSAGE ? text : Arrays.copyOf(text, LONGEST_MESSAGE);
    }
}
