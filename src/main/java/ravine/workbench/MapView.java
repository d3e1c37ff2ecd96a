package ravine.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.export.DrawnMap;
import ravine.figure.Figure;
import ravine.figure.FlatProjection;
import ravine.map.MapMeaning;
import ravine.map.MapPanel;
import ravine.map.MapStyle;
import ravine.map.MarkedMap;
import ravine.raster.StillPixels;
import ravine.session.MapMeasure;
import ravine.session.MappedValues;
import ravine.sweep.MapTable;

/**
 * The map of runs, filled coarse to fine beside the window, with a cross at the values of the session. It begins anew when anything changes of
 * which its runs are made, and keeps the cells and colours that still hold. Mutable: it caches the last panel.
 */
public final class MapView implements DrawnView {

    /** A coarse map that is on its way is waited for so many frames when only a slider has moved: else one that is dragged would show none. */
    private static final int PATIENCE = 30;

    /** What a map is about: where that changes, the map before says nothing of it. */
    private record Subject(String formula, String method, List<String> axes, MapMeasure measure) {

        static Subject of(MapPainting painting) {
            var session = painting.session();
            return new Subject(
                    session.problem().formula().text(),
                    session.tracks().get(painting.map().track()).recipe().spec().id(),
                    painting.common().axes(),
                    painting.map().wanted().measure());
        }
    }

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final PanelOutput output;
    private final ObservableDoubleValue fineness;
    private final Job<MapPainting.Painted> job;
    private final MapPointer pointer;
    private final MapChoices choices;
    private final FrameRush rush;
    private final FirstCells firstCells;
    private final LongSupplier clock;
    /** When the last map was begun. */
    private long begun;

    private MapPainting.@Nullable Wanted wanted;
    private @Nullable Subject subject;
    private @Nullable MapPanel panel;
    private Optional<StillPixels> pixels = Optional.empty();
    /** How many frames were drawn that want another map than the one that was begun last. */
    private int waited;
    /** Whether what was begun last has shown nothing yet. */
    private boolean waiting;

    /**
     * One that draws beside the window for so many pixels of the screen to one of the figure.
     *
     * @param clock tells nanoseconds, by which it learns what a frame has time for
     */
    MapView(
            ObservableValue<Shown> shown,
            Edits edits,
            Threads threads,
            ObservableDoubleValue fineness,
            LongSupplier clock) {
        this.fineness = fineness;
        this.shown = shown;
        this.edits = edits;
        output = new PanelOutput(threads, edits::say);
        job = new Job<>(threads);
        rush = new FrameRush(clock, threads.window());
        firstCells = new FirstCells(clock);
        this.clock = clock;
        choices = new MapChoices(shown, edits);
        pointer = new MapPointer(shown, edits, () -> Optional.ofNullable(panel), this::fit);
        job.result().addListener((was, before, now) -> now.ifPresent(this::take));
    }

    private void take(MapPainting.Painted made) {
        panel = made.panel();
        pixels = Optional.of(made.pixels());
        waiting = false;
    }

    /** Over what the map runs, and what its colours say. */
    public MapChoices choices() {
        return choices;
    }

    public ReadOnlyBooleanProperty running() {
        return job.running();
    }

    /** How much of the map is filled, from 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return job.progress();
    }

    /** Why it failed, in a sentence; empty if it did not. */
    public ReadOnlyStringProperty failure() {
        return job.failure();
    }

    /** Ends the work; what is filled stays. */
    public void cancel() {
        job.cancel();
    }

    @Override
    public void hide() {
        job.forget();
        wanted = null;
        panel = null;
        pixels = Optional.empty();
    }

    @Override
    public Optional<StillPixels> ahead() {
        return pixels;
    }

    @Override
    public Figure figure(double width, double height) {
        rush.drawn();
        var now = shown.getValue();
        var painting = MapPainting.of(now, width, height, fineness.get());
        if (!painting.wanted().equals(wanted)) {
            begin(painting);
        }
        var map = panel == null ? painting.empty(MapMeaning.NEW) : panel;
        panel = map;
        var marked = new MarkedMap(map, MappedValues.of(now.session()), now.theme());
        // Over starts it shows the plane, in which a place can be predicted too.
        boolean plane = painting.map().wanted().keys().isEmpty();
        var predicted = plane ? now.predicted(marked, new FlatProjection(map.axes()), at -> at) : marked;
        return new Figure(width, height, now.theme().background(), List.of(predicted), List.of());
    }

    private void begin(MapPainting painting) {
        var about = Subject.of(painting);
        boolean same = about.equals(subject);
        var before = Optional.ofNullable(panel);
        var meaning = before.filter(map -> same && hasSteps(map, painting))
                .map(MapPanel::meaning)
                .orElse(MapMeaning.NEW);
        var restyled = before.filter(drawn -> same && wanted != null && wanted.isLike(painting.wanted()));
        var first = restyled.isPresent() || hasCells(before, painting)
                ? Optional.<MapPanel>empty()
                : firstCells.of(painting.plan()).map(runs -> painting.panel(runs, meaning));
        if (first.isEmpty() && same && isSoonThere(painting)) {
            return;
        }
        wanted = painting.wanted();
        subject = about;
        waited = 0;
        waiting = first.isEmpty();
        if (restyled.isPresent()) {
            job.start(painting.again(restyled.get(), !job.running().get(), rush));
        } else if (first.isPresent()) {
            goOn(painting, first.get(), meaning);
        } else {
            panel = same ? panel : null;
            job.start(painting.work(before.flatMap(MapPanel::map), meaning, rush));
        }
    }

    /** Shows the first cells, and has the rest run when edits have come to rest. */
    private void goOn(MapPainting painting, MapPanel first, MapMeaning meaning) {
        panel = first;
        pixels = Optional.empty();
        long now = clock.getAsLong();
        boolean pausing = job.running().get() && EditPause.isWithin(now - begun);
        begun = now;
        job.start(painting.rest(first, meaning, pausing, rush));
    }

    /** Whether a map has cells that another one needs not run again. */
    private static boolean hasCells(Optional<MapPanel> map, MapPainting painting) {
        return map.flatMap(MapPanel::map)
                .filter(runs -> runs.plan().common().equals(painting.common()))
                .isPresent();
    }

    /** Whether the first cells of what was begun last will be there soon, as it is of runs as long. */
    private boolean isSoonThere(MapPainting painting) {
        return waiting
                && job.running().get()
                && wanted != null
                && wanted.common().problem().steps()
                        == painting.session().problem().steps()
                && waited++ < PATIENCE;
    }

    /** Whether a map is of as many steps: of more, its colours are others. */
    private static boolean hasSteps(MapPanel map, MapPainting painting) {
        return map.plan().session().problem().steps()
                == painting.session().problem().steps();
    }

    /** The runs as far as they are drawn. */
    Optional<DrawnMap> map() {
        return Optional.ofNullable(panel).flatMap(now -> now.map().map(runs -> new DrawnMap(runs, now.meaning())));
    }

    /** Saves the map as far as it is filled, beside the window: as a picture as large as it is, or the cells that have run as numbers, by the file's ending. */
    public void save(Path file, double width, double height) {
        map().ifPresent(drawn -> {
            var theme = shown.getValue().theme();
            var style = MapStyle.of(choices.measure(), theme).with(drawn.meaning());
            output.save(
                    file,
                    width,
                    height,
                    theme,
                    (across, up, asked) -> MapPanel.figure(drawn.runs(), style, across, up),
                    () -> CopiedText.text(out -> MapTable.write(drawn.runs(), out)));
        });
    }

    @Override
    public Optional<ObservableValue<?>> redrawn() {
        return Optional.of(job.result());
    }

    @Override
    public ViewGestures gestures() {
        return pointer;
    }

    /** Shows the usual values of both keys, or the starts in the view, in colours that are chosen anew. */
    @Override
    public void fit() {
        subject = null;
        wanted = null;
        edits.edit("", SeenMap::fitted);
    }

    @Override
    public void zoom(double factor) {
        edits.edit(
                "",
                session -> SeenMap.with(
                        session,
                        ViewMoves.zoomed(
                                SeenMap.of(session), SeenMap.of(session).centre(), 1 / factor)));
    }

    @Override
    public void pan(double across, double up) {
        edits.edit("", session -> SeenMap.with(session, ViewMoves.panned(SeenMap.of(session), across, up)));
    }
}
