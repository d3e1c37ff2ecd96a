package ravine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.contour.Ground;
import ravine.draw.Frame;
import ravine.figure.FlatProjection;
import ravine.figure.Layer;
import ravine.figure.LegendSpot;
import ravine.figure.Panel;

/** The paths of methods on contours or a curve. */
public final class TracePanel implements Panel {

    /** What else is drawn over the paths, under the points where the methods stand. */
    @FunctionalInterface
    public interface Overlays {

        /** Nothing. */
        Overlays NONE = (panel, shown, step) -> List.of();

        /** The layers on a panel after so many steps, when these parts of the paths are shown. */
        List<Layer> at(TracePanel panel, List<Trace> shown, int step);
    }

    private final Ground ground;
    private final List<Trace> traces;
    private final List<Trace> others;
    private final Landmarks landmarks;
    private final Overlays overlays;
    private final Overlays under;
    private final List<Trace> ghosts;
    private final LegendSpot spot;
    private final List<Vec> starts;
    private final Overlays weighty;

    /** The legend, or nothing where it has no room: laid out when it is first drawn, by the whole paths; any thread may ask, and those that ask at once lay out the same. */
    private volatile @Nullable List<Legend> legend;

    /**
     * Paths on a ground.
     *
     * @param traces in the order of the legend; the last is drawn on top
     * @param others paths of the same pens from other starts, which the legend does not list
     */
    public TracePanel(Ground ground, List<Trace> traces, List<Trace> others, Landmarks landmarks, Overlays overlays) {
        this(
                ground,
                traces,
                others,
                landmarks,
                overlays,
                Overlays.NONE,
                List.of(),
                LegendSpot.FREE,
                List.of(),
                Overlays.NONE);
    }

    private TracePanel(
            Ground ground,
            List<Trace> traces,
            List<Trace> others,
            Landmarks landmarks,
            Overlays overlays,
            Overlays under,
            List<Trace> ghosts,
            LegendSpot spot,
            List<Vec> starts,
            Overlays weighty) {
        this.ground = ground;
        this.traces = List.copyOf(traces);
        this.others = List.copyOf(others);
        this.landmarks = landmarks;
        this.overlays = overlays;
        this.under = under;
        this.ghosts = List.copyOf(ghosts);
        this.spot = spot;
        this.starts = List.copyOf(starts);
        this.weighty = weighty;
    }

    /** The same panel with other known places marked. */
    public TracePanel with(Landmarks marked) {
        return new TracePanel(ground, traces, others, marked, overlays, under, ghosts, spot, starts, weighty);
    }

    /** The same panel with this under the paths. */
    public TracePanel under(Overlays lower) {
        return new TracePanel(ground, traces, others, landmarks, overlays, lower, ghosts, spot, starts, weighty);
    }

    /** The same panel with whole paths, pale, under all others. */
    public TracePanel over(List<Trace> paleOnes) {
        return new TracePanel(ground, traces, others, landmarks, overlays, under, paleOnes, spot, starts, weighty);
    }

    /** The same panel with its legend there, or hidden. */
    public TracePanel with(LegendSpot other) {
        return new TracePanel(ground, traces, others, landmarks, overlays, under, ghosts, other, starts, weighty);
    }

    /** The same panel with these starts numbered, where there are several. */
    public TracePanel from(List<Vec> numbered) {
        return new TracePanel(ground, traces, others, landmarks, overlays, under, ghosts, spot, numbered, weighty);
    }

    /** The same panel with a legend that seeks its place off these overlays too. */
    public TracePanel keepingOff(Overlays those) {
        return new TracePanel(ground, traces, others, landmarks, overlays, under, ghosts, spot, starts, those);
    }

    /** The box of the legend; empty where there is none. */
    public Optional<Frame> legendBox() {
        return legend().stream().map(Legend::box).findFirst();
    }

    /** The room in which the legend can be put. */
    public Frame legendRoom() {
        return LegendLayout.room(ground.axes().frame(), ground.style().theme());
    }

    public Ground ground() {
        return ground;
    }

    @Override
    public Frame frame() {
        return ground.frame();
    }

    @Override
    public List<Layer> still() {
        return ground.still();
    }

    /** Landmarks, paths, starts, overlays, current points and the legend, over whose margin lies an arrow to where a path is beyond the edge; a path that ended before stays where it ended. */
    @Override
    public List<Layer> moving(int step) {
        var axes = ground.axes();
        var theme = ground.style().theme();
        var shown = shown(traces, step);
        var all = Stream.concat(shown(others, step).stream(), shown.stream()).toList();
        Trace.place(all, axes, theme.size(TracePath.SPACING));
        var layers = new ArrayList<Layer>();
        var places = new FlatProjection(axes);
        landmarks.layers(places, theme).forEach(layers::add);
        layers.addAll(under.at(this, shown, step));
        layers.addAll(pale());
        all.forEach(trace -> layers.add(new PathHalo(axes, trace, theme)));
        all.forEach(trace -> layers.add(new TracePath(axes, trace, theme)));
        PathPoints.starts(places, all, theme).forEach(layers::add);
        layers.addAll(overlays.at(this, shown, step));
        var words = legend();
        var ends = PathPoints.ends(places, all, theme).collect(Collectors.partitioningBy(end -> isArrowIn(words, end)));
        layers.addAll(ends.get(false));
        PathPoints.numbers(places, all, starts, theme).forEach(layers::add);
        layers.addAll(words);
        layers.addAll(ends.get(true));
        return List.copyOf(layers);
    }

    private static boolean isArrowIn(List<Legend> legend, Layer end) {
        return end instanceof CurrentPoint point && legend.stream().anyMatch(words -> point.isArrowIn(words.box()));
    }

    /** The paths as they were before, whole. */
    public List<Layer> pale() {
        return ghosts.stream()
                .<Layer>map(ghost ->
                        new GhostPath(ground.axes(), ghost, ground.style().theme()))
                .toList();
    }

    /** What moves under the paths, after so many steps. */
    public List<Layer> beneath(int step) {
        return under.at(this, shown(traces, step), step);
    }

    /** The overlays, after so many steps. */
    public List<Layer> above(int step) {
        return overlays.at(this, shown(traces, step), step);
    }

    /** The numbers of the steps of these shown parts of its paths, off whatever belongs to other starts after so many steps. */
    public StepNumbers stepNumbers(List<Trace> shown, int step) {
        return new StepNumbers(shown, shown(others, step), starts);
    }

    private static List<Trace> shown(List<Trace> paths, int step) {
        return paths.stream().map(path -> path.shown(step + 1)).toList();
    }

    private List<Legend> legend() {
        var kept = legend;
        if (kept == null) {
            kept = LegendLayout.legend(ground, traces, others, overlaid(), spot).stream()
                    .toList();
            legend = kept;
        }
        return kept;
    }

    /** The overlays to keep off, at the first step, half way and at the last: the legend stays put while they move. */
    private List<Layer> overlaid() {
        int last = traces.stream().mapToInt(Trace::length).max().orElse(1) - 1;
        return IntStream.of(0, last / 2, last)
                .distinct()
                .boxed()
                .flatMap(step -> weighty.at(this, shown(traces, step), step).stream())
                .toList();
    }

    @Override
    public Optional<Vec> at(double x, double y) {
        return ground.at(x, y);
    }
}
