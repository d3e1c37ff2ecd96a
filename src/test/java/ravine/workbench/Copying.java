package ravine.workbench;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;

/** What would come to the clipboard. */
final class Copying {

    private Copying() {}

    /** The text that was copied by the time that the copying returns; empty if none was. */
    static String text(Consumer<Function<CopiedText, String>> copying) {
        var taken = new AtomicReference<>("");
        copying.accept(copied -> {
            taken.set(copied.text());
            return copied.said();
        });
        return taken.get();
    }
}
