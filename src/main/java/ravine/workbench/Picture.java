package ravine.workbench;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ravine.Box;
import ravine.axis.Axes;
import ravine.draw.Theme;
import ravine.export.FigureSize;
import ravine.figure.Backdrop;
import ravine.figure.Figure;
import ravine.figure.Plot;
import ravine.formula.Formula;
import ravine.picture.Paths;
import ravine.picture.SessionFigure;
import ravine.run.Run;
import ravine.run.ViewFit;
import ravine.session.PlotOptions;
import ravine.session.Session;

/** The picture at the step that is shown; it keeps the last ground, which only formula, view, size and theme can change. */
public final class Picture {

    private record Wanted(
            Formula formula,
            Box view,
            boolean equalAspect,
            double width,
            double height,
            Theme theme,
            PlotOptions drawing) {

        static Wanted of(Session session, double width, double height, Theme theme) {
            return new Wanted(
                    session.formula(), session.view(), session.equalAspect(), width, height, theme, session.drawing());
        }

        /** As {@link #equals}, but first by identity, for Java writes what compares records when first asked, and that takes longer than a picture. */
        @SuppressWarnings("ReferenceEquality")
        boolean isLike(@Nullable Wanted other) {
            return other != null
                    && width == other.width
                    && height == other.height
                    && ((formula == other.formula
                                    && view == other.view
                                    && equalAspect == other.equalAspect
                                    && theme == other.theme
                                    && drawing == other.drawing)
                            || equals(other));
        }
    }

    /** A picture drawn up before it is asked for. */
    private record Foreseen(Wanted wanted, Backdrop backdrop, Paths paths) {}

    private final Workbench workbench;
    private @Nullable Wanted kept;
    private @Nullable Backdrop backdrop;
    private @Nullable Paths paths;
    private @Nullable CompletableFuture<Foreseen> foreseen;

    Picture(Workbench workbench) {
        this.workbench = workbench;
    }

    /**
     * What draws up the picture of the session as it now is, in so many pixels, on whichever thread, and gives its ground; whoever asks for
     * a picture first waits for it, and has it if it is that one.
     */
    public Supplier<Backdrop> foresee(double width, double height) {
        var session = workbench.session();
        var theme = workbench.theme().get();
        var runs = workbench.runs().getValue();
        var others = workbench.otherRuns().getValue();
        int step = workbench.player().step().get();
        var made = new CompletableFuture<Foreseen>();
        foreseen = made;
        return () -> made.completeAsync(
                        () -> {
                            var around =
                                    SessionFigure.backdrop(session, width, height, SessionFigure.style(session, theme));
                            var lines = Paths.of(session, runs, others);
                            // Finds the places of paths and legend, which both keep.
                            lines.plot(around, step).moving();
                            return new Foreseen(Wanted.of(session, width, height, theme), around, lines);
                        },
                        Runnable::run)
                .join()
                .backdrop;
    }

    /** Takes over what was foreseen; if that failed, whoever draws it now is told why. */
    private void take(CompletableFuture<Foreseen> future) {
        foreseen = null;
        future.thenAccept(made -> {
                    kept = made.wanted;
                    backdrop = made.backdrop;
                    paths = made.paths;
                })
                .exceptionally(failure -> null)
                .join();
    }

    /** The picture in so many pixels; its ground is the same object as long as nothing of it has changed. */
    public Plot plot(double width, double height) {
        if (foreseen != null) {
            take(foreseen);
        }
        var session = workbench.session();
        return paths(session)
                .plot(
                        backdrop(session, width, height),
                        workbench.player().step().get());
    }

    private Paths paths(Session session) {
        var last = paths;
        if (last != null && last.isOf(session)) {
            return last;
        }
        var runs = workbench.runs().getValue();
        var others = workbench.otherRuns().getValue();
        var now = last == null ? Paths.of(session, runs, others) : last.then(session, runs, others);
        paths = now;
        return now;
    }

    /** The picture as it was last drawn, or of the usual size of files if it never was. */
    public Figure figure() {
        var usual = FigureSize.USUAL;
        return kept == null
                ? plot(usual.width(), usual.height()).figure()
                : plot(kept.width(), kept.height()).figure();
    }

    private Backdrop backdrop(Session session, double width, double height) {
        var theme = workbench.theme().get();
        var wanted = Wanted.of(session, width, height, theme);
        if (backdrop == null || !wanted.isLike(kept)) {
            backdrop = SessionFigure.backdrop(session, width, height, SessionFigure.style(session, theme));
            kept = wanted;
        }
        return backdrop;
    }

    /** Shows the part of the plane in which the paths lie, from whichever start. */
    public void fit() {
        workbench.edit("", session -> {
            var fitted = ViewFit.of(session, shown(workbench.runs().getValue()));
            var others = workbench.otherRuns().getValue();
            for (int i = 0; i < others.size(); i++) {
                var from = session.withStart(session.otherStarts().get(i));
                fitted = fitted.around(ViewFit.of(from, shown(others.get(i))));
            }
            return session.withView(ViewMoves.rounded(fitted));
        });
    }

    private List<Run> shown(List<Run> runs) {
        var tracks = workbench.session().tracks();
        return IntStream.range(0, runs.size())
                .filter(track -> tracks.get(track).shown())
                .mapToObj(runs::get)
                .toList();
    }

    /** Zooms about the middle of the view: a factor of 2 shows everything twice as large. */
    public void zoom(double factor) {
        workbench.edit(
                "",
                session -> session.withView(
                        ViewMoves.zoomed(session.view(), session.view().centre(), 1 / factor)));
    }

    /** What is under a pixel of the picture, in words; empty beside its frame. */
    public String reading(Axes axes, double x, double y) {
        return new HoverText(workbench, axes).at(x, y);
    }
}
