package ravine.workbench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Function;
import ravine.Mistake;
import ravine.draw.Theme;
import ravine.workbench.FiguresAndNumbers.Drawing;
import ravine.workbench.FiguresAndNumbers.Numbers;

/**
 * Copies and files of what panels show: long texts and all files are made beside the window, for the text of a million values takes many frames, and what
 * came of them is said when they are there.
 */
final class PanelOutput {

    /** A frame has time to write so many lines. */
    private static final long AT_ONCE = 10_000;

    private final Threads threads;
    private final Consumer<String> say;

    PanelOutput(Threads threads, Consumer<String> say) {
        this.threads = threads;
        this.say = say;
    }

    /** What makes a text, of nothing that changes meanwhile. */
    @FunctionalInterface
    interface Making {
        CopiedText text() throws IOException, Mistake;
    }

    /**
     * Copies a text.
     *
     * @param lines what it costs to make, in lines that have only to be written
     * @param taken takes it on the window's thread, and answers what is to be said
     */
    void copy(long lines, Making made, Function<CopiedText, String> taken) {
        boolean atOnce = lines <= AT_ONCE;
        if (!atOnce) {
            say.accept(WindowWords.of("panel.copying"));
        }
        start(atOnce ? Threads.HERE : threads, report -> {
            var text = made.text();
            return () -> say.accept(taken.apply(text));
        });
    }

    /** Writes a panel, by the file's ending; it is drawn, or its numbers are told, of nothing that changes meanwhile. */
    void save(Path file, double width, double height, Theme theme, Drawing drawing, Numbers numbers) {
        start(threads, report -> {
            var said = FiguresAndNumbers.saved(file, width, height, theme, drawing, numbers);
            return () -> say.accept(said);
        });
    }

    /** Each work is a job of its own, for one does not end another. */
    private void start(Threads where, Job.Work<Runnable> work) {
        var job = new Job<Runnable>(where);
        job.state().addListener((was, before, now) -> {
            if (now == Job.State.DONE) {
                job.result().get().ifPresent(Runnable::run);
            } else if (now == Job.State.FAILED) {
                say.accept(job.failure().get());
            }
        });
        job.start(work);
    }
}
