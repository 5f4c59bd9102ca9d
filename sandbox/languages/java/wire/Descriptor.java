package livebench.wire;

import java.io.FileDescriptor;
import sun.misc.Unsafe;

/** Descriptors by number: a pipe of the supervisor's cannot be opened again by name. */
final class Descriptor {
    private Descriptor() {
    }

    // The number is a private field, and opening java.io for reflection would cost the start more than all else here.
    @SuppressWarnings("deprecation")
    static FileDescriptor of(int number) {
        try {
            var access = Unsafe.class.getDeclaredField("theUnsafe");
            access.setAccessible(true);
            var unsafe = (Unsafe) access.get(null);
            var descriptor = new FileDescriptor();
            unsafe.putInt(descriptor, unsafe.objectFieldOffset(FileDescriptor.class.getDeclaredField("fd")), number);
            return descriptor;
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
