package ravine.workbench;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.objective.Objective;
import ravine.panel.SessionScatter;
import ravine.scatter.FittedModel;
import ravine.scatter.ScatterPanel;
import ravine.scatter.ScatterPlot;
import ravine.session.SceneScatter;

/** The rows of the data as points, which the mouse moves, with the models of the methods. It caches the points, which playing does not change. */
final class ScatterView implements DrawnView {

    private record Wanted(
            Objective objective,
            Optional<SceneScatter> look,
            Optional<Axes> chosen,
            double width,
            double height,
            Theme theme) {}

    /** All that it is made of. */
    private record Seen(Shown shown, List<?> pointed, double width, double height) {}

    private final ObservableValue<Shown> shown;
    private final RowEdits rows;
    private final ScatterPointer pointer;
    private final ObservableValue<List<?>> redrawn;
    private @Nullable Seen seen;
    private @Nullable Figure figure;
    private @Nullable Wanted kept;
    private @Nullable ScatterPanel panel;

    ScatterView(ObservableValue<Shown> shown, Edits edits, RowEdits rows) {
        this.shown = shown;
        this.rows = rows;
        pointer = new ScatterPointer(shown, edits, rows, () -> Optional.ofNullable(panel));
        redrawn = Bindings.createObjectBinding(
                () -> List.of(
                        rows.selected().get(),
                        pointer.held().get(),
                        pointer.seen().get()),
                rows.selected(),
                pointer.held(),
                pointer.seen());
    }

    /** The same one as long as nothing of it has changed. */
    @Override
    public Figure figure(double width, double height) {
        // Tells of the next change only once it was read.
        var now = new Seen(shown.getValue(), redrawn.getValue(), width, height);
        var last = now.equals(seen) ? figure : null;
        var made = last == null ? made(width, height) : last;
        seen = now;
        figure = made;
        return made;
    }

    private Figure made(double width, double height) {
        var theme = shown.getValue().theme();
        var session = shown.getValue().session();
        if (session.problem().data().isEmpty()) {
            panel = null;
            kept = null;
            return new Figure(width, height, theme.background(), List.of(), List.of());
        }
        var plot = SessionScatter.of(
                session, shown.getValue().runs(), shown.getValue().pen());
        var chosen = pointer.held()
                .get()
                .or(() -> pointer.seen().get().filter(seen -> seen.isOf(plot)).map(SeenRows::axes));
        var wanted = new Wanted(session.problem().objective(), session.scene().scatter(), chosen, width, height, theme);
        var room = new Frame(0, 0, width, height);
        var last = wanted.equals(kept) ? panel : null;
        var now = last != null
                ? last.with(plot)
                : chosen.map(axes -> ScatterPanel.of(plot, axes, room, theme))
                        .orElseGet(() -> ScatterPanel.of(plot, room, theme));
        kept = wanted;
        panel = now.with(predicted(plot)).select(rows.row());
        return new Figure(width, height, theme.background(), List.of(panel), List.of());
    }

    /** The points with the model of the place that was predicted, if one was. */
    private ScatterPlot predicted(ScatterPlot plot) {
        return shown.getValue()
                .prediction()
                .map(Prediction::guesses)
                .map(guesses -> guesses.get(guesses.size() - 1))
                .map(guess -> plot.with(
                        new FittedModel(WindowWords.of("lesson.prediction"), plot.freePen(), 0, step -> guess)))
                .orElse(plot);
    }

    @Override
    public Optional<ObservableValue<?>> redrawn() {
        return Optional.of(redrawn);
    }

    @Override
    public String marked() {
        var now = panel;
        // The data may have changed since it was drawn.
        return now == null || now.selected().isEmpty()
                ? ""
                : ScatterReading.row(now, now.selected().getAsInt());
    }

    @Override
    public ViewGestures gestures() {
        return pointer;
    }

    @Override
    public void fit() {
        pointer.fit();
    }

    @Override
    public void zoom(double factor) {
        pointer.zoom(factor);
    }

    @Override
    public void pan(double across, double up) {
        pointer.pan(across, up);
    }
}
