package livebench.compiler;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import livebench.wire.HostChannel;

/**
 * Part of the image's making: writes to descriptor 4 what a driver reads when it runs the answer beside this file. The classes it
 * then loads are those that go into its archive.
 */
public final class Rehearsal {
    private static final int PROGRAM = 1, TEST = 2, END = 3;

    private Rehearsal() {
    }

    /** The arguments: the folder of the classes that answers may use, and the answer's source. */
    public static void main(String[] arguments) throws Exception {
        var compiler = new AnswerCompiler(new File(arguments[0]));
        var result = compiler.compile("(string, int) Rehearse()", "", Files.readString(Path.of(arguments[1])));
        if (result instanceof CompileResult.Rejected rejected)
            throw new IllegalStateException(rejected.messages());
        var driver = new HostChannel();
        driver.write(PROGRAM, 0, ((CompileResult.Compiled) result).artifact());
        driver.write(TEST, 0, new byte[0]);
        driver.write(END, 1, new byte[0]);
    }
}
