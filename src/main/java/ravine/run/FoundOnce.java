package ravine.run;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What takes long to find and does not change: found when it is first asked for; threads that race find the same. */
final class FoundOnce<T> {

    private volatile @Nullable T found;

    /** What was found before, or else this. */
    T or(Supplier<T> find) {
        var known = found;
        if (known == null) {
            known = find.get();
            found = known;
        }
        return known;
    }
}
