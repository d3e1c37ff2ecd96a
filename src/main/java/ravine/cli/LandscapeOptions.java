package ravine.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import ravine.export.Export;
import ravine.export.Format;
import ravine.export.Timing;
import ravine.landscape.Camera;
import ravine.landscape.HeightScale;
import ravine.landscape.Touching;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.spec.EnumWords;

/** The options of a landscape: whether a figure is one, and from where it is seen; what is not said of the camera is as in the session. */
final class LandscapeOptions {

    private final BooleanSupplier landscape;
    private final Supplier<Optional<Double>> azimuth;
    private final Supplier<Optional<Double>> elevation;
    private final Supplier<Optional<Double>> zoom;
    private final Supplier<Optional<HeightScale>> scale;
    private final Supplier<Optional<Double>> cut;
    private final BooleanSupplier floor;
    private final Supplier<Optional<Touching>> touching;
    private final Supplier<Optional<Double>> turn;
    private final BooleanSupplier whole;

    LandscapeOptions(CommandSyntax syntax) {
        landscape = syntax.flag("--landscape", "draw f as a landscape in three dimensions with the paths lying on it");
        azimuth = syntax.option(
                "--azimuth",
                "DEGREES",
                new FigureOptionValues.OfNumber(Camera.AZIMUTH),
                "where the viewer of a landscape stands, from x₁'s axis towards x₂'s; at 270 x₁ grows to the right",
                "(default: as in the session, or 225)");
        elevation = syntax.option(
                "--elevation",
                "DEGREES",
                new FigureOptionValues.OfNumber(Camera.ELEVATION),
                "how high the viewer stands, from 5 to 90, straight above (default: as in the session, or 30)");
        zoom = syntax.option(
                "--zoom",
                "FACTOR",
                new FigureOptionValues.OfNumber(Camera.ZOOM),
                "how large a landscape is; at 1 it just fits (default: as in the session, or 1)");
        scale = syntax.option(
                "--zscale",
                "SCALE",
                new OptionValues.OfConstant<>(List.of(HeightScale.values())),
                EnumWords.of(List.of(HeightScale.values())),
                "heights of a landscape linear, or log above the least f (default: as in the session, or linear)");
        cut = syntax.option(
                "--cut",
                "F",
                new FigureOptionValues.OfNumber(Camera.CUT),
                "the f above which a landscape is cut off (default: at poles)");
        floor = syntax.flag("--floor", "contour lines on the floor below a landscape, too");
        touching = syntax.option(
                "--touching",
                "SURFACE",
                new OptionValues.OfConstant<>(List.of(Touching.values())),
                EnumWords.of(List.of(Touching.values())),
                "the plane or paraboloid that touches a landscape where methods stand (default: as in the session)");
        turn = syntax.option(
                "--turn",
                "DEGREES",
                new FigureOptionValues.OfNumber(Timing.TURN),
                "how far a landscape turns in a GIF or MP4, such as 360 (default: 0)");
        whole = syntax.flag("--whole-paths", "the paths of a GIF or MP4 are whole from the first frame");
    }

    /** A session as a landscape, if that is asked for, with its camera there. */
    Session session(Session given) {
        var views = List.of(PictureView.LANDSCAPE);
        return given.withScene(scene ->
                (landscape.getAsBoolean() ? scene.withViews(views) : scene).withCamera(camera(scene.camera())));
    }

    private Camera camera(Camera given) {
        return new Camera(
                azimuth.get().orElse(given.azimuth()),
                elevation.get().orElse(given.elevation()),
                zoom.get().orElse(given.zoom()),
                scale.get().orElse(given.scale()),
                cut.get().map(OptionalDouble::of).orElse(given.cut()),
                floor.getAsBoolean() || given.floor(),
                touching.get().orElse(given.touching()));
    }

    /** A film that turns as far as it is asked to. */
    Export export(Export given) {
        return given.withTiming(given.timing().withTurn(turn.get().orElse(0.0)).withWhole(whole.getAsBoolean()));
    }

    /** What to say of options that are given and change nothing in a file of this format of a session. */
    List<String> withoutEffect(Session session, Format format) {
        var none = new WithoutEffect();
        boolean there = PictureView.shownOf(session).contains(PictureView.LANDSCAPE);
        boolean moves = format.kind() == Format.Kind.ANIMATION;
        var only = "it is for a --landscape";
        none.unless(there, "--azimuth", azimuth.get().isPresent(), only);
        none.unless(there, "--elevation", elevation.get().isPresent(), only);
        none.unless(there, "--zoom", zoom.get().isPresent(), only);
        none.unless(there, "--zscale", scale.get().isPresent(), only);
        none.unless(there, "--cut", cut.get().isPresent(), only);
        none.unless(there, "--floor", floor.getAsBoolean(), only);
        none.unless(there, "--touching", touching.get().isPresent(), only);
        none.unless(there, "--turn", turn.get().isPresent(), only);
        none.unless(moves || !there, "--turn", turn.get().isPresent(), "nothing moves in a picture");
        none.unless(moves, "--whole-paths", whole.getAsBoolean(), "nothing moves in a picture");
        return none.sentences();
    }
}
