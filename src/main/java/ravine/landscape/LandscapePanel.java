package ravine.landscape;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.Vec;
import ravine.contour.ContourPanel;
import ravine.draw.Frame;
import ravine.draw.Stroke;
import ravine.figure.ClippedLayer;
import ravine.figure.Layer;
import ravine.figure.LegendSpot;
import ravine.figure.Panel;
import ravine.figure.Projection;
import ravine.trace.PathPoints;
import ravine.trace.ProjectedLegend;
import ravine.trace.StepNumbers;
import ravine.trace.StepNumbersLayer;
import ravine.trace.Trace;

/** A landscape seen by a camera, with paths on it. Turning makes another panel; the form and the paths on it are the same. */
public final class LandscapePanel implements Panel {

    /** So many layers make the surface, so that processors share it. */
    private static final int STRIPS = 8;

    private final PathsOnLandscape paths;
    private final Landform landform;
    private final Camera camera;
    private final Lens lens;
    private final List<Layer> still;
    private final List<SeenPath> seen;
    private final List<SeenPath> ghosts;
    private final Optional<ProjectedLegend> legend;
    private final Optional<Frame> held;

    /** One whose legend stays where that box lies; without a box it seeks its place. */
    LandscapePanel(PathsOnLandscape paths, Camera camera, Optional<Frame> held) {
        this.paths = paths;
        this.held = held;
        this.camera = camera;
        landform = paths.landform();
        var theme = contours().style().theme();
        lens = Lens.of(camera, landform.axes().frame(), landform.heights().tall(), theme);
        still = landform.still(lens, camera.floor(), this::stillLayers);
        seen = seen(paths.all());
        ghosts = seen(paths.ghosts());
        var box = new LandscapeBox(landform, lens, theme);
        var covered = new CoveredLandscape(landform, lens, box.axes(room(), landform.title()));
        legend = ProjectedLegend.of(
                contours(),
                room(),
                traces(paths.traces()),
                traces(paths.others()),
                spot(),
                places(),
                trace -> seen.stream()
                        .filter(path -> path.trace().equals(trace))
                        .findFirst()
                        .orElseThrow()
                        .lines()
                        .seen(Integer.MAX_VALUE),
                covered::by);
    }

    private LegendSpot spot() {
        var spot = paths.marks().legend();
        return spot.at().isPresent()
                ? spot
                : held.map(box -> LegendSpot.put(box, legendRoom()).withShown(spot.shown()))
                        .orElse(spot);
    }

    private List<SeenPath> seen(List<LaidPath> laid) {
        return laid.stream().parallel().map(path -> path.seen(lens)).toList();
    }

    private static List<Trace> traces(List<LaidPath> laid) {
        return laid.stream().map(LaidPath::trace).toList();
    }

    private List<Layer> stillLayers() {
        var theme = contours().style().theme();
        var style = contours().style();
        var box = new LandscapeBox(landform, lens, theme);
        var layers = new ArrayList<Layer>();
        layers.add(new BoxLayer(box, style.grounded(), theme));
        if (camera.floor()) {
            layers.addAll(levels(true));
        }
        int rows = landform.terrain().rows() - 1;
        var light = new Light(lens, camera.elevation());
        for (int strip = 0; strip < STRIPS; strip++) {
            layers.add(new SurfaceLayer(
                    landform.pieces(),
                    lens,
                    light,
                    landform.colours(),
                    strip * rows / STRIPS,
                    (strip + 1) * rows / STRIPS));
        }
        if (style.lined()) {
            layers.addAll(levels(false));
        }
        layers.addAll(box.axes(room(), landform.title()));
        return Stream.concat(cut(layers), contours().around().stream()).toList();
    }

    /** Layers without what of them lies beside the panel, where one looks so near that something may. */
    private Stream<Layer> cut(List<Layer> layers) {
        return camera.zoom() <= 1 ? layers.stream() : layers.stream().map(layer -> new ClippedLayer(layer, room()));
    }

    private List<LevelLayer> levels(boolean onFloor) {
        var style = contours().style();
        var theme = style.theme();
        return IntStream.range(0, landform.linesOnGround().size())
                .mapToObj(level -> new LevelLayer(
                        landform,
                        lens,
                        landform.linesOnGround().get(level),
                        onFloor,
                        Stroke.of(
                                onFloor || !style.filled()
                                        ? contours().lineColour(landform.firstLine() + level)
                                        : theme.ink().withOpacity(0.28),
                                theme.size(style.filled() ? 0.8 : 1.3))))
                .toList();
    }

    /** Where the labels of axes may be. */
    private Frame room() {
        var theme = contours().style().theme();
        var frame = frame();
        double beside = theme.size(14);
        double below = theme.size(44);
        double left = Math.min(frame.left(), theme.size(90));
        return new Frame(
                frame.left() - left,
                frame.top() - theme.size(6),
                left + frame.width() + beside,
                frame.height() + below);
    }

    private ContourPanel contours() {
        return landform.contours();
    }

    public Camera camera() {
        return camera;
    }

    /** Where points of the plane are seen. */
    public Projection places() {
        return new PlacedOnLandscape(landform, lens);
    }

    /** Whether it shows these paths by this camera, with its legend held there or seeking its place. */
    public boolean isOf(PathsOnLandscape wanted, Camera by, Optional<Frame> legendHeld) {
        return paths.equals(wanted) && camera.equals(by) && held.equals(legendHeld);
    }

    /** The box of the legend; empty where there is none. */
    public Optional<Frame> legendBox() {
        return legend.map(ProjectedLegend::box);
    }

    /** The box of the legend, where it has that pixel. */
    public Optional<Frame> legendAt(double x, double y) {
        return legendBox().filter(box -> box.contains(x, y));
    }

    /** The room in which the legend can be put. */
    public Frame legendRoom() {
        return ProjectedLegend.room(room(), contours().style().theme());
    }

    @Override
    public Frame frame() {
        return contours().frame();
    }

    @Override
    public List<Layer> still() {
        return still;
    }

    @Override
    public List<Layer> moving(int step) {
        var theme = contours().style().theme();
        var places = places();
        var shown =
                paths.all().stream().map(path -> path.trace().shown(step + 1)).toList();
        var known = paths.marks().known().apply(step);
        var layers = new ArrayList<Layer>();
        paths.marks().landmarks().layers(places, theme).forEach(layers::add);
        layers.addAll(paths.marks().under().at(places, step));
        layers.add(new DropLines(landform, lens, whereTheyStand(shown), theme));
        if (camera.touching() != Touching.NONE) {
            known.forEach(
                    knowledge -> layers.add(new TouchingLayer(landform, lens, knowledge, camera.touching(), theme)));
        }
        ghosts.forEach(ghost -> layers.add(new GhostLayer(ghost, theme)));
        for (var part : PathLayer.Part.values()) {
            seen.forEach(path -> layers.add(new PathLayer(path, step, part, theme)));
        }
        PathPoints.starts(places, shown, theme).forEach(layers::add);
        for (var knowledge : known) {
            knowledge.arrows().forEach(arrow -> layers.add(new ArrowLayer(landform, lens, arrow, theme)));
        }
        PathPoints.ends(places, shown, theme).forEach(layers::add);
        if (paths.marks().stepNumbers()) {
            layers.add(new StepNumbersLayer(
                    places, new StepNumbers(shown, List.of(), paths.marks().starts()), theme));
        }
        PathPoints.numbers(places, shown, paths.marks().starts(), theme).forEach(layers::add);
        return Stream.concat(cut(layers), legend.map(ProjectedLegend::layer).stream())
                .toList();
    }

    /** Where methods stand, and where they began. */
    private static List<Vec> whereTheyStand(List<Trace> shown) {
        return shown.stream()
                .flatMap(trace -> Stream.of(
                        new Vec(trace.x1(0), trace.x2(0)),
                        new Vec(trace.x1(trace.shown() - 1), trace.x2(trace.shown() - 1))))
                .distinct()
                .toList();
    }

    /** With the legend where it is, so that it stays put while a film turns. */
    @Override
    public LandscapePanel turned(double degrees) {
        return paths.panel(camera.turned(degrees, 0), legendBox());
    }

    /** The point of the plane under the place of the landscape that is seen at a pixel. */
    @Override
    public Optional<Vec> at(double x, double y) {
        return new SurfacePick(landform, lens).at(x, y);
    }

    /** The same with no more digits than pixels of the contours can tell apart. */
    public Optional<Vec> near(double x, double y) {
        var axes = landform.axes();
        return at(x, y).map(exact -> axes.near(axes.x(exact.x1()), axes.y(exact.x2())));
    }
}
