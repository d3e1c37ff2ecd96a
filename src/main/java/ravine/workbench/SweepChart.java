package ravine.workbench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.map.MarkedSweep;
import ravine.map.SweepPanel;
import ravine.optimizer.Optimizer;
import ravine.session.KeyValue;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.DisplayNumber;
import ravine.spec.Key;
import ravine.spec.Role;
import ravine.sweep.SweptRuns;

/**
 * What becomes of all shown methods over the values of a key, as a chart: the value that the selected method has is marked, and the mouse
 * drags it. Runs beside the window. Mutable: it caches the last sweep and its panel.
 */
public final class SweepChart implements Gestures {

    /** How many values are run at first. */
    private static final int FIRST = 16;

    private static final int THEN = 61;

    /** The same of starts along a side. */
    private static final int FIRST_SIDE = 6;

    private static final int THEN_SIDE = 16;
    private static final int DIGITS = 4;

    /** What most methods call their rate. */
    private static final String RATE = Optimizer.ALL.specs().stream()
            .flatMap(spec -> spec.keys().stream())
            .filter(Key.Numeric.class::isInstance)
            .map(Key.Numeric.class::cast)
            .filter(key -> key.role() == Role.RATE)
            .findFirst()
            .orElseThrow()
            .name();

    /** Stands for a lattice of starts among the names of keys. */
    public static final String STARTS = "";

    private record Drawn(SweptSession swept, boolean reached, double width, double height, Theme theme) {}

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final PanelOutput output;
    private final Job<SweptSession> job;
    private final ObjectProperty<String> key = new SimpleObjectProperty<>(RATE);
    private final BooleanProperty reached = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Pixel>> under = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable SweptRuns wanted;
    private @Nullable SweptSession swept;
    private @Nullable Drawn drawn;
    private @Nullable SweepPanel panel;

    SweepChart(ObservableValue<Shown> shown, Edits edits, PanelOutput output, Threads threads) {
        this.shown = shown;
        this.edits = edits;
        this.output = output;
        job = new Job<>(threads);
        job.result().addListener((was, before, now) -> now.ifPresent(made -> swept = made));
    }

    /** Runs over the values that it runs over at first. */
    void begin() {
        key.set(RATE);
        reached.set(false);
    }

    /** The name of the key. */
    public ObjectProperty<String> key() {
        return key;
    }

    /** Whether the chart shows when f* was reached, rather than f at the end. */
    public BooleanProperty reached() {
        return reached;
    }

    public ReadOnlyObjectProperty<Optional<Pixel>> under() {
        return under.getReadOnlyProperty();
    }

    /** Changes when there is more to draw. */
    public ObservableValue<?> redrawn() {
        return job.result();
    }

    public ReadOnlyBooleanProperty running() {
        return job.running();
    }

    private Session session() {
        return shown.getValue().session();
    }

    /** The names of the numbers of all shown methods, and of a lattice of starts; none where no method is shown. */
    public List<String> names() {
        var names = new ArrayList<>(
                SweepKeys.of(session()).stream().map(Key.Numeric::name).toList());
        if (session().tracks().stream().anyMatch(Track::shown)) {
            names.add(STARTS);
        }
        return names;
    }

    /** What people call a key or the starts. */
    public String words(String name) {
        return name.equals(STARTS)
                ? WindowWords.of("sweep.starts")
                : SweepKeys.named(session(), name).map(Key.Numeric::symbol).orElse(name);
    }

    /** The name of what is swept: what was chosen if a shown method has it, else the first that one has. */
    public String shownName() {
        return shownKey().map(Key.Numeric::name).orElse(STARTS);
    }

    private Optional<Key.Numeric> shownKey() {
        return key.get().equals(STARTS) ? Optional.empty() : SweepKeys.named(session(), key.get());
    }

    /** Ends the work, for the chart is not shown any more. */
    public void hide() {
        job.forget();
        wanted = null;
        swept = null;
        drawn = null;
        panel = null;
    }

    /** The figure in so many pixels; none where no method is shown, or before the first runs have ended. */
    public Optional<Figure> figure(double width, double height) {
        var sought = shownKey();
        var subject = SweepKeys.having(session(), sought);
        if (subject.tracks().isEmpty()) {
            hide();
            return Optional.empty();
        }
        begin(sought, subject);
        var now = swept;
        if (now == null) {
            return Optional.empty();
        }
        var theme = shown.getValue().theme();
        var wish = new Drawn(now, reached.get(), width, height, theme);
        var last = panel;
        if (last == null || !wish.equals(drawn)) {
            last = panel(now, width, height, theme);
            panel = last;
            drawn = wish;
        }
        var marked = new MarkedSweep(last, over(now, last, sought));
        return Optional.of(new Figure(width, height, theme.background(), List.of(marked), List.of()));
    }

    private SweepPanel panel(SweptSession of, double width, double height, Theme theme) {
        return SweepPanel.of(of.session(), of.sweep(), of.axis(), reached.get(), width, height, theme);
    }

    /** The mark of the shown value, and what is read under the mouse. */
    private List<Layer> over(SweptSession now, SweepPanel chart, Optional<Key.Numeric> sought) {
        var over = new ArrayList<Layer>();
        if (sought.isPresent() && now.key().equals(sought)) {
            var theme = shown.getValue().theme();
            marked(sought)
                    .ifPresent(track -> over.addAll(chart.mark(
                            KeyValue.of(session(), track, sought.get().name()), theme)));
        }
        under.get()
                .filter(at -> chart.frame().contains(at.x(), at.y()))
                .ifPresent(at -> over.addAll(chart.reading(chart.value(at.x()))));
        return List.copyOf(over);
    }

    /** What f* is, or why there is nothing to see. */
    public String remark() {
        if (names().isEmpty()) {
            return WindowWords.of("sweep.none");
        }
        if (!job.failure().get().isEmpty()) {
            return job.failure().get();
        }
        var now = swept;
        if (now == null) {
            return WindowWords.of("sweep.running");
        }
        var floor = now.sweep().floor();
        return WindowWords.of("sweep.floor." + floor.source(), DisplayNumber.shortened(floor.value(), DIGITS));
    }

    /** Copies it as the command line prints it; nothing before the first runs have ended. */
    public void copy(Function<CopiedText, String> taken) {
        var now = swept;
        if (now != null) {
            int lines = now.sweep().lines().stream()
                    .mapToInt(line -> line.values().size())
                    .sum();
            output.copy(lines, () -> new CopiedText(now.csv(), WindowWords.of("sweep.copied")), taken);
        }
    }

    /** Saves the chart as large as it is, or the numbers, by the file's ending. */
    public void save(Path file, double width, double height) {
        var now = swept;
        if (now != null) {
            output.save(
                    file,
                    width,
                    height,
                    shown.getValue().theme(),
                    (across, up, theme) -> SweepPanel.figure(panel(now, across, up, theme), across, up, theme),
                    now::csv);
        }
    }

    private void begin(Optional<Key.Numeric> sought, Session subject) {
        var runs = sought.map(of -> SweptRuns.of(subject, of.name())).orElseGet(() -> SweptRuns.overStarts(subject));
        if (runs.equals(wanted)) {
            return;
        }
        wanted = runs;
        swept = swept != null && swept.key().equals(sought) ? swept : null;
        job.start(report -> {
            if (sought.isPresent()) {
                report.reached(0, SweptSession.overKey(subject, sought.get(), FIRST, report));
                return SweptSession.overKey(subject, sought.get(), THEN, report);
            }
            report.reached(0, SweptSession.overStarts(subject, FIRST_SIDE, report));
            return SweptSession.overStarts(subject, THEN_SIDE, report);
        });
    }

    private OptionalInt marked(Optional<Key.Numeric> of) {
        return SweepKeys.marked(session(), shown.getValue().track(), of);
    }

    @Override
    public void press(double x, double y, boolean shift) {
        edits.endGesture();
        drag(x, y);
    }

    @Override
    public void drag(double x, double y) {
        var chart = panel;
        var now = swept;
        var sought = shownKey();
        if (chart == null || now == null || !now.key().equals(sought)) {
            return;
        }
        double place = chart.value(x);
        marked(sought).ifPresent(track -> {
            if (sought.isPresent()) {
                edits.edit(
                        "sweep",
                        session -> KeyValue.with(session, track, sought.get().name(), place));
            } else {
                int pen = session().tracks().get(track).pen();
                var start = now.start(pen, place);
                edits.edit("sweep", session -> session.withStart(start));
            }
        });
    }

    @Override
    public void release(double x, double y, int clicks) {
        edits.endGesture();
    }

    @Override
    public void hover(double x, double y) {
        under.set(Optional.of(new Pixel(x, y)));
    }

    @Override
    public void leave() {
        under.set(Optional.empty());
    }
}
