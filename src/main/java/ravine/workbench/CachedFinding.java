package ravine.workbench;

import java.util.Objects;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is found out beside the window of what is wanted, and what was drawn of it last. While another is found out, the last one stays where
 * both are wanted of what is alike. Mutable: it caches both.
 */
final class CachedFinding<W, F, D> {

    /** @param look all else that the drawing depends on */
    private record Drawn<F, D>(F found, Object look, D drawing) {}

    private final Job<F> job;
    private final BiPredicate<W, W> alike;
    private @Nullable W wanted;
    private Optional<F> found = Optional.empty();
    private Optional<Drawn<F, D>> drawn = Optional.empty();

    CachedFinding(Threads threads, BiPredicate<W, W> alike) {
        job = new Job<>(threads);
        this.alike = alike;
        job.result().addListener((was, before, now) -> found = now.or(() -> found));
    }

    Job<?> job() {
        return job;
    }

    /** Begins this work, unless it is of what is wanted already. */
    void want(W wish, Job.Work<F> work) {
        var last = wanted;
        if (!wish.equals(last)) {
            found = found.filter(now -> last != null && alike.test(last, wish));
            wanted = wish;
            job.start(work);
        }
    }

    /** Ends the work and lets go of all that it found. */
    void forget() {
        job.forget();
        wanted = null;
        found = Optional.empty();
        drawn = Optional.empty();
    }

    Optional<F> found() {
        return found;
    }

    /** What is drawn of it with this look, made where it is not what was drawn last. */
    Optional<D> drawn(Object look, Function<F, D> drawing) {
        drawn = found.map(now -> drawn.filter(last -> last.look.equals(look) && Objects.equals(last.found, now))
                .orElseGet(() -> new Drawn<>(now, look, drawing.apply(now))));
        return last();
    }

    /** What was drawn last. */
    Optional<D> last() {
        return drawn.map(Drawn::drawing);
    }

    /** Why it failed, what is said of what is found, or else that it is found out. */
    <S> S said(Function<String, S> failure, S running, Function<F, S> sentences) {
        var why = job.failure().get();
        return why.isEmpty() ? found.map(sentences).orElse(running) : failure.apply(why);
    }
}
