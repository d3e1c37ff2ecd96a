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
 * drags it. Runs beside the window.
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

    private record Wanted(Optional<Key.Numeric> key, SweptRuns runs) {

        boolean isLike(Wanted other) {
            return key.equals(other.key);
        }
    }

    private record Look(boolean reached, double width, double height, Theme theme) {

        SweepPanel panel(SweptSession of) {
            return SweepPanel.of(of.session(), of.sweep(), of.axis(), reached, width, height, theme);
        }
    }

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final PanelOutput output;
    private final CachedFinding<Wanted, SweptSession, SweepPanel> finding;
    private final ObjectProperty<String> key = new SimpleObjectProperty<>(RATE);
    private final BooleanProperty reached = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Pixel>> under = new ReadOnlyObjectWrapper<>(Optional.empty());

    SweepChart(ObservableValue<Shown> shown, Edits edits, PanelOutput output, Threads threads) {
        this.shown = shown;
        this.edits = edits;
        this.output = output;
        finding = new CachedFinding<>(threads, Wanted::isLike);
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
        return finding.job().result();
    }

    public ReadOnlyBooleanProperty running() {
        return finding.job().running();
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
        finding.forget();
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
        var look = new Look(reached.get(), width, height, shown.getValue().theme());
        return finding.drawn(look, look::panel).map(chart -> {
            var marked = new MarkedSweep(chart, over(chart, look.theme, sought));
            return new Figure(width, height, look.theme.background(), List.of(marked), List.of());
        });
    }

    /** The mark of the shown value, and what is read under the mouse. */
    private List<Layer> over(SweepPanel chart, Theme theme, Optional<Key.Numeric> sought) {
        var over = new ArrayList<Layer>();
        if (sought.isPresent()) {
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
        return finding.said(why -> why, WindowWords.of("sweep.running"), now -> {
            var floor = now.sweep().floor();
            return WindowWords.of("sweep.floor." + floor.source(), DisplayNumber.shortened(floor.value(), DIGITS));
        });
    }

    /** Copies it as the command line prints it; nothing before the first runs have ended. */
    public void copy(Function<CopiedText, String> taken) {
        finding.found().ifPresent(now -> {
            int lines = now.sweep().lines().stream()
                    .mapToInt(line -> line.values().size())
                    .sum();
            output.copy(lines, () -> new CopiedText(now.csv(), WindowWords.of("sweep.copied")), taken);
        });
    }

    /** Saves the chart as large as it is, or the numbers, by the file's ending. */
    public void save(Path file, double width, double height) {
        finding.found().ifPresent(now -> {
            boolean steps = reached.get();
            output.save(
                    file,
                    width,
                    height,
                    shown.getValue().theme(),
                    (across, up, theme) ->
                            SweepPanel.figure(new Look(steps, across, up, theme).panel(now), across, up, theme),
                    now::csv);
        });
    }

    private void begin(Optional<Key.Numeric> sought, Session subject) {
        var runs = sought.map(of -> SweptRuns.of(subject, of.name())).orElseGet(() -> SweptRuns.overStarts(subject));
        finding.want(new Wanted(sought, runs), report -> {
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
        var sought = shownKey();
        finding.found().filter(now -> now.key().equals(sought)).ifPresent(now -> finding.last()
                .ifPresent(chart -> take(now, sought, chart.value(x))));
    }

    private void take(SweptSession now, Optional<Key.Numeric> sought, double place) {
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
