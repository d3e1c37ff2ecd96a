package ravine.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import ravine.Mistake;
import ravine.export.DataFile;
import ravine.export.PictureFile;
import ravine.export.Progress;

/** The writing of an export, which goes on beside the window and can be ended. Mutable, for it takes time. */
public final class ExportJob {

    /** The progress while nobody knows how far it is. */
    private static final double UNKNOWN = -1;

    private final ExportModel exporting;
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(UNKNOWN);
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper();
    private AtomicBoolean ended = new AtomicBoolean();

    /** What writes a file, and tells how far it is. */
    @FunctionalInterface
    private interface Work {
        void to(Path file, Progress told) throws IOException;
    }

    ExportJob(ExportModel exporting) {
        this.exporting = exporting;
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** How much is done, from 0 to 1, or −1 where that is not known. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    /** What came of it, in a sentence; empty before. */
    public ReadOnlyStringProperty message() {
        return message.getReadOnlyProperty();
    }

    /** Whether the sentence says why nothing was written. */
    public ReadOnlyBooleanProperty failed() {
        return failed.getReadOnlyProperty();
    }

    void forget() {
        say("", false);
    }

    void say(String words, boolean bad) {
        message.set(words);
        failed.set(bad);
    }

    /** Ends the writing; the file stays as it was. */
    public void cancel() {
        ended.set(true);
    }

    /** Writes the file by an executor beside the window; another runs what touches the window. */
    public void start(Executor beside, Executor window) {
        var file = exporting.destination().file();
        if (file.isEmpty()) {
            say(WindowWords.of("export.nofile"), true);
            return;
        }
        try {
            run(file.get(), work(), beside, window);
        } catch (Mistake wrong) {
            say(wrong.sentence(), true);
        }
    }

    private Work work() throws Mistake {
        var format = exporting.format().get();
        if (!format.isPicture()) {
            var text = exporting.text();
            return (file, told) -> DataFile.write(text, file);
        }
        var export = exporting.export().get();
        var sheet = exporting.sheet();
        return (file, told) -> PictureFile.write(sheet, export, format, file, told);
    }

    private void run(Path file, Work work, Executor beside, Executor window) {
        var end = new AtomicBoolean();
        ended = end;
        say("", false);
        progress.set(UNKNOWN);
        running.set(true);
        Progress told = (done, of) -> {
            window.execute(() -> progress.set((double) done / of));
            return !end.get();
        };
        beside.execute(() -> {
            var sentence = outcome(file, work, told);
            window.execute(() -> {
                running.set(false);
                exporting.destination().check();
                say(sentence.words(), sentence.bad());
            });
        });
    }

    private record Sentence(String words, boolean bad) {}

    private static Sentence outcome(Path file, Work work, Progress told) {
        try {
            work.to(file, told);
            return new Sentence(WindowWords.of("export.saved", file), false);
        } catch (IOException unwritable) {
            return new Sentence(String.valueOf(unwritable.getMessage()), true);
        } catch (CancellationException cancelled) {
            return new Sentence(WindowWords.of("export.cancelled"), false);
        } catch (OutOfMemoryError tooLarge) {
            return new Sentence(WindowWords.of("export.memory"), true);
        } catch (RuntimeException fault) {
            return new Sentence(WindowWords.of("export.fault", fault), true);
        }
    }
}
