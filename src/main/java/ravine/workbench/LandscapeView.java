package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.contour.ContourPanel;
import ravine.contour.Landscape;
import ravine.draw.Frame;
import ravine.figure.Figure;
import ravine.figure.LegendSpot;
import ravine.landscape.Camera;
import ravine.landscape.Fineness;
import ravine.landscape.Landform;
import ravine.landscape.LandscapePanel;
import ravine.landscape.PathsOnLandscape;
import ravine.panel.SessionContours;
import ravine.panel.SessionPaths;
import ravine.session.PictureView;
import ravine.session.Session;

/**
 * The landscape with the paths at the step that is shown. It caches its form, which only what contours are made of, the scale of heights and the cut can change, and
 * turns slowly as long as that is wanted. Mutable: it knows what it drew last.
 */
public final class LandscapeView implements DrawnView, PointedLandscape {

    /** So many rows of data may be looked at for one form. */
    private static final int LOOKS = 4_000_000;

    private static final int FEWEST = 24;

    /** What a form is made of. */
    private record Wanted(WantedContours contours, Camera camera) {

        static Wanted of(WantedContours contours, Camera camera) {
            var usual = Camera.USUAL.withScale(camera.scale()).withCut(camera.cut());
            return new Wanted(contours, usual);
        }

        boolean isLike(@Nullable Wanted other) {
            return other != null && contours.equals(other.contours) && camera.equals(other.camera);
        }
    }

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final LandscapePointer pointer;
    private final LevelMemory levels = new LevelMemory();
    private final DoubleProperty spin = new SimpleDoubleProperty();
    private final BooleanProperty turns = new SimpleBooleanProperty();
    private final ObservableValue<?> redrawn = spin.flatMap(turned -> turns.map(now -> List.of(turned, now)));
    private @Nullable Wanted kept;
    private @Nullable Landform landform;
    private @Nullable SessionPaths paths;
    private @Nullable PathsOnLandscape onLandscape;
    private @Nullable LandscapePanel panel;

    LandscapeView(ObservableValue<Shown> shown, Edits edits, Starts starts) {
        this.shown = shown;
        this.edits = edits;
        pointer = new LandscapePointer(shown, edits, starts, this);
    }

    @Override
    public Figure figure(double width, double height) {
        // Tells of the next change only once it was read.
        double turned = spin.get();
        var session = shown.getValue().session();
        var form = form(session, width, height);
        var camera = session.scene().camera().turned(turned, 0);
        var all = paths(session, form);
        var last = panel;
        var held = legendHeld(turned != 0);
        var now = last != null && last.isOf(all, camera, held) ? last : all.panel(camera, held);
        panel = now;
        var predicted = shown.getValue().predicted(now, now.places(), at -> at);
        return new Figure(width, height, shown.getValue().theme().background(), List.of(predicted), List.of());
    }

    /** Where the legend was drawn last, where it has to stay: it does not jump from corner to corner while the landscape turns. */
    private Optional<Frame> legendHeld(boolean spins) {
        return turns.get() || spins ? panel().flatMap(LandscapePanel::legendBox) : Optional.empty();
    }

    private Landform form(Session session, double width, double height) {
        var theme = shown.getValue().theme();
        var contours = WantedContours.of(session, width, height, theme);
        var wanted = Wanted.of(contours, session.scene().camera());
        var before = kept;
        var last = landform;
        if (last != null && wanted.isLike(before)) {
            return last;
        }
        ContourPanel below = last != null && before != null && contours.equals(before.contours)
                ? last.contours()
                : ContourPanel.of(landscape(session), width, height, levels.style(session, theme, false));
        levels.take(session.problem().objective(), session.scene().options(), below);
        var made = Landform.of(landscape(session), below, session.scene().camera(), Fineness.PIXELS);
        kept = wanted;
        landform = made;
        return made;
    }

    /** The function, of which fewer points are computed where each of them looks at many rows of data. */
    private static Landscape landscape(Session session) {
        int rows = session.problem().objective().rows();
        int points = rows == 0 ? Landscape.MOST : (int) Math.sqrt((double) LOOKS / rows);
        return SessionContours.landscape(session).withMost(Math.max(FEWEST, Math.min(Landscape.MOST, points)));
    }

    private PathsOnLandscape paths(Session session, Landform form) {
        var before = paths;
        var laid = onLandscape;
        var runs = shown.getValue().pathRuns();
        if (before != null && laid != null && before.isOf(session, runs) && laid.isOn(form)) {
            return laid;
        }
        var now = before == null ? SessionPaths.of(PictureView.CONTOURS, session, runs) : before.then(session, runs);
        var made = now.on(form, laid == null ? PathsOnLandscape.none(form) : laid);
        paths = now;
        onLandscape = made;
        return made;
    }

    /** A round value in the middle of the heights that were drawn last; 0 before. */
    public double middle() {
        return landform == null ? 0 : landform.middle();
    }

    @Override
    public Optional<LandscapePanel> panel() {
        return Optional.ofNullable(panel);
    }

    @Override
    public Optional<ObservableValue<?>> redrawn() {
        return Optional.of(redrawn);
    }

    @Override
    public LandscapePointer gestures() {
        return pointer;
    }

    @Override
    public void turns(boolean now) {
        turns.set(now);
    }

    /** Turns it by so many degrees further for as long as it turns slowly. */
    public void spin(double degrees) {
        spin.set(spin.get() + degrees);
    }

    /** Leaves it as far turned as it is, which is one change of the session. */
    @Override
    public void stop() {
        double turned = spin.get();
        if (turned != 0) {
            spin.set(0);
            change("", camera -> camera.turned(turned, 0));
        }
    }

    /** Lets go of the form and of the paths, which may be large. */
    @Override
    public void hide() {
        turns.set(false);
        stop();
        kept = null;
        landform = null;
        paths = null;
        onLandscape = null;
        panel = null;
    }

    @Override
    public void change(String gesture, UnaryOperator<Camera> to) {
        edits.edit(gesture, session -> session.withScene(scene -> scene.withCamera(to.apply(scene.camera()))));
    }

    @Override
    public void begin() {
        levels.forget();
        kept = null;
    }

    /** Looks from where one looks unless said otherwise. */
    @Override
    public void fit() {
        begin();
        spin.set(0);
        var usual = Camera.USUAL;
        change("", camera -> camera.withAzimuth(usual.azimuth())
                .withElevation(usual.elevation())
                .withZoom(usual.zoom()));
    }

    @Override
    public void zoom(double factor) {
        change("", camera -> camera.zoomed(factor));
    }

    @Override
    public boolean turn(double across, double up) {
        turns.set(true);
        change("turn by keys", camera -> camera.turned(across, up));
        return true;
    }

    @Override
    public void putLegend(LegendSpot spot) {
        edits.edit("legend", session -> session.withScene(scene -> scene.withLegend(spot)));
    }
}
