package ravine.workbench;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;

/**
 * Work that goes on beside the window, which sees how far it is and what came of it so far. Started again, it gives up what it did
 * before, of which nothing is shown any more. Mutable, for it takes time; all but the work itself is for the window's thread.
 */
public final class Job<T> {

    public enum State {
        WAITING,
        RUNNING,
        DONE,
        FAILED,
        CANCELLED
    }

    /** What is done beside the window, and what comes of it. An exception's message says what went wrong, in a sentence. */
    @FunctionalInterface
    interface Work<T> {
        T done(Report<T> report) throws IOException, Mistake;
    }

    /** Takes what the work has to tell; each throws a CancellationException if the work is to end. */
    interface Report<T> {

        /** So much of all is done, from 0 to 1, or {@link #UNKNOWN}. */
        void reached(double share);

        /** So much of all is done, and this came of it. */
        void reached(double share, T soFar);
    }

    /** The progress of work that cannot tell how far it is. */
    static final double UNKNOWN = -1;

    private final Threads threads;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.WAITING);
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyObjectWrapper<Optional<T>> result = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<T>> arrived = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyStringWrapper failure = new ReadOnlyStringWrapper("");
    private @Nullable Attempt attempt;

    Job(Threads threads) {
        this.threads = threads;
        result.addListener((was, before, now) -> now.ifPresent(some -> arrived.set(now)));
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How much is done, from 0 to 1, or −1 where that is not known. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** What came of it so far; it stays when the work fails or is cancelled. */
    public ReadOnlyObjectProperty<Optional<T>> result() {
        return result.getReadOnlyProperty();
    }

    /** What came of the work last; unlike the result it does not change when other work begins, of which there is nothing to show yet. */
    ReadOnlyObjectProperty<Optional<T>> arrived() {
        return arrived.getReadOnlyProperty();
    }

    /** Why it failed, in a sentence; empty if it did not. */
    public ReadOnlyStringProperty failure() {
        return failure.getReadOnlyProperty();
    }

    /** Begins this work, instead of what was begun before. */
    void start(Work<T> work) {
        cancel();
        var now = new Attempt();
        attempt = now;
        progress.set(UNKNOWN);
        result.set(Optional.empty());
        failure.set("");
        become(State.RUNNING);
        threads.beside().execute(() -> now.run(work));
    }

    /** Asks the work to end. It is running until it did; what it has done by then is done. */
    public void cancel() {
        if (attempt != null) {
            attempt.cancelled.set(true);
        }
    }

    /** Ends the work and lets go of what came of it, which may be large. */
    void forget() {
        cancel();
        attempt = null;
        result.set(Optional.empty());
        arrived.set(Optional.empty());
        if (running.get()) {
            become(State.CANCELLED);
        }
    }

    private void become(State next) {
        state.set(next);
        running.set(next == State.RUNNING);
    }

    /** What was told but not shown yet. */
    private record News<T>(double share, Optional<T> soFar) {
        News<T> then(double later, Optional<T> other) {
            return new News<>(later, other.isPresent() ? other : soFar);
        }
    }

    /** The work from one start to its end. */
    private final class Attempt implements Report<T> {

        private final AtomicBoolean cancelled = new AtomicBoolean();

        /** The news not shown yet, for which the window is asked once; null if there is none. */
        private final AtomicReference<@Nullable News<T>> news = new AtomicReference<>();

        void run(Work<T> work) {
            try {
                goOn();
                end(State.DONE, Optional.of(work.done(this)), "");
            } catch (CancellationException end) {
                end(State.CANCELLED, Optional.empty(), "");
            } catch (IOException | Mistake failed) {
                end(State.FAILED, Optional.empty(), String.valueOf(failed.getMessage()));
            } catch (OutOfMemoryError tooMuch) {
                end(State.FAILED, Optional.empty(), WindowWords.of("job.memory"));
            } catch (RuntimeException | Error fault) {
                end(State.FAILED, Optional.empty(), WindowWords.of("job.fault", fault));
            }
        }

        private void goOn() {
            if (cancelled.get()) {
                throw new CancellationException();
            }
        }

        @Override
        public void reached(double share) {
            tell(share, Optional.empty());
        }

        @Override
        public void reached(double share, T soFar) {
            tell(share, Optional.of(soFar));
        }

        private void tell(double share, Optional<T> soFar) {
            goOn();
            var before = news.getAndUpdate(last -> last == null ? new News<>(share, soFar) : last.then(share, soFar));
            if (before == null) {
                threads.window().execute(this::show);
            }
        }

        private void show() {
            var now = news.getAndSet(null);
            if (attempt == this && now != null) {
                progress.set(now.share);
                now.soFar.ifPresent(soFar -> result.set(Optional.of(soFar)));
            }
        }

        private void end(State how, Optional<T> done, String why) {
            threads.window().execute(() -> {
                show();
                if (attempt == this) {
                    done.ifPresent(all -> result.set(Optional.of(all)));
                    failure.set(why);
                    become(how);
                }
            });
        }
    }
}
