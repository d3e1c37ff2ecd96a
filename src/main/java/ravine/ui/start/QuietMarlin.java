package ravine.ui.start;

import java.lang.reflect.Field;

/**
 * Keeps Java 24 and newer from printing a warning when JavaFX 21's rasterizer, Marlin, takes memory in a way that Java is
 * about to give up. That warning goes past System.err and is printed once, so it is marked as printed. JavaFX 24 and newer do without.
 */
public final class QuietMarlin {

    private QuietMarlin() {}

    public static void prepare() {
        try {
            Field warned = Class.forName("sun.misc.Unsafe").getDeclaredField("memoryAccessWarned");
            warned.setAccessible(true);
            warned.setBoolean(null, true);
        } catch (ReflectiveOperationException | RuntimeException olderJava) {
            return;
        }
    }
}
