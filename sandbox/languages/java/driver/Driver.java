package livebench.driver;

import java.io.IOException;
import livebench.wire.HostChannel;

/** Runs one answer on the tests that come in, and ends. */
public final class Driver {
    private static final int PROGRAM = 1;

    // An answer gets a thread of its own with a known stack: deep enough for an honest recursion, shallow enough that an endless one
    // ends soon.
    private static final long ANSWER_STACK_BYTES = 32 << 20;

    private Driver() {
    }

    public static void main(String[] arguments) throws IOException {
        var host = new HostChannel();
        var frame = host.read();
        if (frame == null)
            Runtime.getRuntime().halt(1);
        if (frame.kind != PROGRAM)
            throw new IOException("A frame of kind " + frame.kind + "; the program was due.");
        var answer = new Thread(null, new AnswerRun(host, frame.payload), "answer", ANSWER_STACK_BYTES);
        answer.start();
        while (answer.isAlive())
            try {
                answer.join();
            } catch (InterruptedException byTheAnswer) {
                continue;
            }
        Runtime.getRuntime().halt(1); // only Finished and Threw lead out, and both leave by themselves
    }
}
