package ravine.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import ravine.export.Progress;

/** The writing of an export, and what is said of it. */
public final class ExportJob {

    private final Job<Path> job;
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Path>> written = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();

    /** What writes a file, and tells how far it is. */
    @FunctionalInterface
    interface Writing {
        void to(Path file, Progress told) throws IOException;
    }

    ExportJob(Threads threads) {
        job = new Job<>(threads);
        job.state().addListener((was, before, now) -> tell(now));
    }

    public ReadOnlyBooleanProperty running() {
        return job.running();
    }

    /** How much is done, from 0 to 1, or −1 where that is not known. */
    public ReadOnlyDoubleProperty progress() {
        return job.progress();
    }

    /** What came of it, in a sentence; empty before. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** Whether the sentence says why nothing was written. */
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    /** The file that was written last, as long as that is what is said. */
    public ReadOnlyObjectProperty<Optional<Path>> written() {
        return written.getReadOnlyProperty();
    }

    void forget() {
        say("", false);
    }

    void say(String words, boolean bad) {
        written.set(Optional.empty());
        message.set(words);
        failed.set(bad);
    }

    /** Ends the writing; the file stays as it was. */
    public void cancel() {
        job.cancel();
    }

    /** Writes the file beside the window, if there is one. */
    void start(Optional<Path> to, Writing writing) {
        if (to.isEmpty()) {
            say(WindowWords.of("export.nofile"), true);
            return;
        }
        job.start(report -> written(to.get(), writing, (done, of) -> {
            report.reached((double) done / of);
            return true;
        }));
    }

    private static Path written(Path file, Writing writing, Progress told) throws IOException {
        try {
            writing.to(file, told);
            return file;
        } catch (CancellationException cancelled) {
            throw cancelled;
        } catch (OutOfMemoryError tooLarge) {
            throw new IOException(WindowWords.of("export.memory"), tooLarge);
        } catch (RuntimeException fault) {
            throw new IOException(WindowWords.of("export.fault", fault), fault);
        }
    }

    private void tell(Job.State now) {
        switch (now) {
            case DONE -> {
                var file = job.result().get();
                say(WindowWords.of("export.saved", file.orElseThrow()), false);
                written.set(file);
            }
            case FAILED -> say(job.failure().get(), true);
            case CANCELLED -> say(WindowWords.of("export.cancelled"), false);
            default -> forget();
        }
    }
}
