package ravine.workbench;

/** The memory that Java has left. Work that fills all of it takes it from the window too, which can draw no more then. */
final class HeapRoom {

    /** The window needs this part of all for itself. */
    private static final int RESERVED = 8;

    private HeapRoom() {}

    /** Goes on where there is room to keep so many bytes more, and throws the error of a full memory where there is not. */
    static synchronized void demand(long bytes) {
        if (bytes > left()) {
            System.gc();
            if (bytes > left()) {
                throw new OutOfMemoryError("%s bytes of %s".formatted(bytes, left()));
            }
        }
    }

    private static long left() {
        var java = Runtime.getRuntime();
        return java.maxMemory() - java.maxMemory() / RESERVED - java.totalMemory() + java.freeMemory();
    }
}
