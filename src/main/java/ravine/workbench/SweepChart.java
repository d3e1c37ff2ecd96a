package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.Mistake;
import ravine.Vec;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.map.SweepPanel;
import ravine.session.KeyValue;
import ravine.session.MappedKeys;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.DisplayNumber;
import ravine.spec.Key;
import ravine.spec.PlainNumber;
import ravine.sweep.Over;
import ravine.sweep.Sweep;
import ravine.sweep.SweptRuns;

/**
 * What becomes of all shown methods over the values of a key, as a chart: the value that the selected method has is marked, and the mouse
 * drags it. Runs beside the window. Mutable: it caches the last sweep and its panel.
 */
public final class SweepChart implements Gestures {

    /** How many values are run at first. */
    private static final int FIRST = 16;

    private static final int THEN = 61;

    private static final int DIGITS = 4;

    private static final String RATE = "eta";

    /** A sweep with the session that it is of. */
    private record Swept(Session session, Key.Numeric key, Sweep sweep) {}

    private record Drawn(Swept swept, boolean reached, double width, double height, Theme theme) {}

    /** The panel of a sweep with what moves over it. */
    private record MarkedSweep(SweepPanel sweep, List<Layer> over) implements Panel {

        @Override
        public Frame frame() {
            return sweep.frame();
        }

        @Override
        public List<Layer> still() {
            return sweep.still();
        }

        @Override
        public List<Layer> moving(int step) {
            return over;
        }

        @Override
        public Optional<Vec> at(double x, double y) {
            return sweep.at(x, y);
        }
    }

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final Job<Swept> job;
    private final ObjectProperty<String> key = new SimpleObjectProperty<>(RATE);
    private final BooleanProperty reached = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Pixel>> under = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable SweptRuns wanted;
    private @Nullable Swept swept;
    private @Nullable Drawn drawn;
    private @Nullable SweepPanel panel;

    SweepChart(ObservableValue<Shown> shown, Edits edits, Threads threads) {
        this.shown = shown;
        this.edits = edits;
        job = new Job<>(threads);
        job.result().addListener((was, before, now) -> now.ifPresent(made -> swept = made));
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

    /** The numbers of all shown methods, by name, those that most methods have first. */
    public List<Key.Numeric> keys() {
        var all = new ArrayList<Key.Numeric>();
        for (var track : session().tracks()) {
            for (var candidate : MappedKeys.of(track.recipe())) {
                if (track.shown()
                        && all.stream().noneMatch(known -> known.name().equals(candidate.name()))) {
                    all.add(candidate);
                }
            }
        }
        return all;
    }

    /** The key that is swept: the chosen one if a shown method has it, else the first that one has. */
    public Optional<Key.Numeric> shownKey() {
        var all = keys();
        return all.stream()
                .filter(candidate -> candidate.name().equals(key.get()))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private static boolean has(Track track, Key.Numeric key) {
        return track.shown() && MappedKeys.named(track.recipe(), key.name()).isPresent();
    }

    /** Ends the work, for the chart is not shown any more. */
    public void hide() {
        job.cancel();
        wanted = null;
    }

    /** The figure in so many pixels; none where no method has a key, or before the first runs have ended. */
    public Optional<Figure> figure(double width, double height) {
        var sought = shownKey();
        if (sought.isEmpty()) {
            hide();
            return Optional.empty();
        }
        begin(sought.get());
        var now = swept;
        if (now == null) {
            return Optional.empty();
        }
        var theme = shown.getValue().theme();
        var wish = new Drawn(now, reached.get(), width, height, theme);
        var last = panel;
        if (last == null || !wish.equals(drawn)) {
            last = SweepPanel.of(now.session, now.sweep, now.key, reached.get(), width, height, theme);
            panel = last;
            drawn = wish;
        }
        var chart = last;
        var over = new ArrayList<Layer>();
        if (now.key.equals(sought.get())) {
            marked().ifPresent(track -> over.addAll(chart.mark(KeyValue.of(session(), track, now.key.name()), theme)));
        }
        under.get()
                .filter(at -> chart.frame().contains(at.x(), at.y()))
                .ifPresent(at -> over.addAll(chart.reading(chart.value(at.x()))));
        return Optional.of(new Figure(
                width, height, theme.background(), List.of(new MarkedSweep(chart, List.copyOf(over))), List.of()));
    }

    /** What f* is, or why there is nothing to see. */
    public String remark() {
        if (shownKey().isEmpty()) {
            return WindowWords.of("sweep.none");
        }
        if (!job.failure().get().isEmpty()) {
            return job.failure().get();
        }
        var now = swept;
        if (now == null) {
            return WindowWords.of("sweep.running");
        }
        var floor = now.sweep.floor();
        return WindowWords.of("sweep.floor." + floor.source(), DisplayNumber.shortened(floor.value(), DIGITS));
    }

    private void begin(Key.Numeric sought) {
        var tracks =
                session().tracks().stream().filter(track -> has(track, sought)).toList();
        var subject = session().withTracks(tracks);
        var runs = SweptRuns.of(subject, sought.name());
        if (!runs.equals(wanted)) {
            wanted = runs;
            job.start(report -> sweep(report, subject, sought));
        }
    }

    private static Swept sweep(Job.Report<Swept> report, Session subject, Key.Numeric key) throws Mistake {
        var last = sweep(report, subject, key, FIRST);
        report.reached(0, last);
        return sweep(report, subject, key, THEN);
    }

    private static Swept sweep(Job.Report<Swept> report, Session subject, Key.Numeric key, int count) throws Mistake {
        var over = Over.read("%s=%s..%s:%s"
                .formatted(key.name(), PlainNumber.plain(key.from()), PlainNumber.plain(key.to()), count));
        return new Swept(subject, key, Sweep.of(subject, over, OptionalDouble.empty(), report::reached));
    }

    /** The place of the method whose value is marked: the selected one, or the first that has the key. */
    private OptionalInt marked() {
        var sought = shownKey();
        if (sought.isEmpty()) {
            return OptionalInt.empty();
        }
        var tracks = session().tracks();
        int selected = shown.getValue().track();
        return has(tracks.get(selected), sought.get())
                ? OptionalInt.of(selected)
                : IntStream.range(0, tracks.size())
                        .filter(track -> has(tracks.get(track), sought.get()))
                        .findFirst();
    }

    @Override
    public void press(double x, double y, boolean shift) {
        edits.endGesture();
        drag(x, y);
    }

    @Override
    public void drag(double x, double y) {
        var chart = panel;
        var sought = shownKey();
        if (chart != null && sought.isPresent()) {
            marked().ifPresent(track -> edits.edit(
                    "sweep",
                    session -> KeyValue.with(session, track, sought.get().name(), chart.value(x))));
        }
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
