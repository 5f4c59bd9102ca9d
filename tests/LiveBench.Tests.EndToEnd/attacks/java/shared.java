// AttackTests appends this to every attack. An attack that got what it should not get returns Known.Answer: its success would show
// as Accepted. What stands here cannot import anything.
class Known {
    static java.util.Map<java.lang.String, java.util.List<java.lang.Double>> Answer(java.util.List<java.lang.String> words) {
        var places = new java.util.HashMap<java.lang.String, java.util.List<java.lang.Double>>();
        for (int i = 0; i < words.size(); i++)
            places.computeIfAbsent(words.get(i), word -> new java.util.ArrayList<>()).add(i / (double) words.size());
        return places;
    }
}

// Frames of the driver's, written past the driver.
class Results {
    static final int VALUE = 1, THREW = 2, FINISHED = 3;

    static final byte[] NO_WORDS = { 6, 0, 0, 0, 0 };

    static void send(int kind, int test, byte... payload) {
        claim(payload.length, kind, test, payload);
    }

    // A frame whose length need not be true.
    static void claim(int length, int kind, int test, byte... payload) {
        raw(java.nio.ByteBuffer.allocate(9 + payload.length).order(java.nio.ByteOrder.LITTLE_ENDIAN)
            .putInt(length).put((byte) kind).putInt(test).put(payload).array());
    }

    static void raw(byte[] bytes) {
        try {
            new java.io.FileOutputStream(descriptor(4)).write(bytes);
        } catch (java.io.IOException closed) {
            throw new java.lang.IllegalStateException(closed);
        }
    }

    static java.io.FileDescriptor descriptor(int number) {
        try {
            var descriptor = new java.io.FileDescriptor();
            Memory.UNSAFE.putInt(descriptor, Memory.UNSAFE.objectFieldOffset(java.io.FileDescriptor.class.getDeclaredField("fd")), number);
            return descriptor;
        } catch (java.lang.ReflectiveOperationException impossible) {
            throw new java.lang.IllegalStateException(impossible);
        }
    }
}

class Memory {
    static final sun.misc.Unsafe UNSAFE = unsafe();

    private static sun.misc.Unsafe unsafe() {
        try {
            var field = sun.misc.Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            return (sun.misc.Unsafe) field.get(null);
        } catch (java.lang.ReflectiveOperationException impossible) {
            throw new java.lang.IllegalStateException(impossible);
        }
    }
}
