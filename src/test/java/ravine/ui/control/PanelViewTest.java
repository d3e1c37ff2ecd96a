package ravine.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.Vec;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.export.Png;
import ravine.figure.Drawn;
import ravine.figure.Figure;
import ravine.figure.FixedPanel;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.panel.SessionClouds;
import ravine.panel.SessionContours;
import ravine.panel.SessionPaths;
import ravine.raster.StillPixels;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.SessionRuns;
import ravine.ui.Headless;
import ravine.workbench.Gestures;

/** The figure in the window against that of a file: every pixel. */
class PanelViewTest {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 380;

    /** White as a snapshot has it where nothing is drawn. */
    private static final int NOTHING = 0xffffffff;

    /** A figure that takes no room. */
    private static final Figure NONE = new Figure(20, 0, Theme.DARK.background(), List.of(), List.of());

    @TempDir
    Path folder = Path.of("");

    private final PanelView view = new PanelView();

    private static Figure figure(Session session) {
        var contours = SessionContours.contours(session, WIDTH, HEIGHT, SessionContours.style(session, Theme.DARK));
        var panel = SessionPaths.of(
                        session, SessionRuns.of(session), SessionRuns.ofOtherStarts(session), SessionClouds.NONE)
                .panel(contours);
        return new Figure(WIDTH, HEIGHT, Theme.DARK.background(), List.of(panel), List.of());
    }

    private WritableImage seen() {
        return Headless.get(() -> view.snapshot(null, null));
    }

    private void assertShows(Drawn drawn) throws Exception {
        var file = folder.resolve("figure.png");
        Png.write(drawn.figure(), drawn.step(), file);
        var written = new Image(file.toUri().toString());
        var shown = seen();
        assertEquals(written.getWidth(), shown.getWidth());
        assertEquals(written.getHeight(), shown.getHeight());
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int pixel = written.getPixelReader().getArgb(x, y);
                assertEquals(pixel, shown.getPixelReader().getArgb(x, y), "at " + x + ", " + y);
            }
        }
    }

    @Test
    void what_the_window_shows_is_what_a_file_holds() throws Exception {
        Headless.show(Headless.get(() -> new Scene(new Group(view))), WIDTH, HEIGHT);
        var figure = figure(FirstSession.lecture());
        for (int step = 3; step < 6; step++) {
            int now = step;
            Headless.run(() -> view.wrap(figure, now));
            assertShows(new Drawn(figure, step));
        }
        var other = figure(FirstSession.lecture().drawn(drawing -> drawing.withCount(5)));
        Headless.run(() -> view.wrap(other, 3));
        assertShows(new Drawn(other, 3));
    }

    /** A square in one colour, with how often it was drawn. */
    private static final class Square implements Layer {
        private final Colour colour;
        private final Frame frame;
        private int drawn;

        Square(String colour, double side) {
            this.colour = Colour.of(colour);
            frame = new Frame(0, 0, side, side);
        }

        /** Alone in a figure through which its ground shows. */
        Figure figure() {
            return new Figure(20, 20, colour.withOpacity(0), List.of(new FixedPanel(frame, List.of(this))), List.of());
        }

        @Override
        public String name() {
            return "square";
        }

        @Override
        public void draw(Surface surface) {
            drawn++;
            surface.fill(frame.outline(), colour);
        }
    }

    @Test
    void what_stands_still_is_drawn_once() {
        var square = new Square("ff0000", 20);
        var figure = square.figure();
        for (int step = 0; step < 5; step++) {
            int now = step;
            Headless.run(() -> view.wrap(figure.above(NONE), now));
        }
        assertEquals(1, square.drawn);
        Headless.run(() -> view.wrap(square.figure(), 0));
        assertEquals(2, square.drawn, "another panel");
    }

    /** A panel in which a square moves. */
    private record Moving(Frame frame, Square square) implements Panel {

        @Override
        public List<Layer> still() {
            return List.of();
        }

        @Override
        public List<Layer> moving(int step) {
            return List.of(square);
        }

        @Override
        public Optional<Vec> at(double x, double y) {
            return Optional.empty();
        }

        /** It in a figure made anew. */
        Figure figure() {
            return new Figure(20, 20, Theme.DARK.background(), List.of(this), List.of());
        }
    }

    @Test
    void what_is_shown_is_not_drawn_again() {
        var square = new Square("ff0000", 20);
        var panel = new Moving(new Frame(0, 0, 20, 20), square);
        for (int time = 0; time < 3; time++) {
            Headless.run(() -> view.wrap(panel.figure(), 0));
        }
        assertEquals(1, square.drawn);
        Headless.run(() -> view.wrap(panel.figure(), 1));
        assertEquals(2, square.drawn, "another step");
        Headless.run(() -> view.wrap(new Moving(panel.frame, square).figure(), 1));
        assertEquals(3, square.drawn, "another panel");
        Headless.run(() -> view.wrap(panel.figure().above(NONE), 1));
        assertEquals(4, square.drawn, "another figure below");
        Headless.run(view::clear);
        Headless.run(() -> view.wrap(panel.figure(), 1));
        assertEquals(5, square.drawn, "nothing was shown");
    }

    @Test
    void what_was_drawn_ahead_is_shown_as_it_is_unless_it_is_of_another_figure() {
        var square = new Square("ff0000", 20);
        var ahead = Optional.of(StillPixels.drawn(square.figure(), 1));
        var figure = ahead.get().figure();
        for (int step = 0; step < 3; step++) {
            int now = step;
            Headless.run(() -> view.show(figure, now, ahead));
        }
        assertEquals(1, square.drawn, "ahead only");
        assertEquals(0xffff0000, seen().getPixelReader().getArgb(5, 5));
        var other = new Square("0000ff", 20);
        Headless.run(() -> view.show(other.figure(), 0, ahead));
        assertEquals(0xff0000ff, seen().getPixelReader().getArgb(5, 5));
        Headless.run(() -> view.show(figure, 0, ahead));
        assertEquals(0xffff0000, seen().getPixelReader().getArgb(5, 5), "nothing was drawn over it");
        assertEquals(1, square.drawn);
        Headless.run(() -> view.show(figure, 0, Optional.of(StillPixels.drawn(figure, 2))));
        assertEquals(2, square.drawn, "too fine");
    }

    @Test
    void a_figure_without_a_background_leaves_nothing_of_the_one_before() {
        var whole = new Square("ff0000", 20);
        for (int time = 0; time < 3; time++) {
            Headless.run(() -> view.wrap(whole.figure(), 0));
        }
        Headless.run(() -> view.wrap(new Square("0000ff", 10).figure(), 0));
        assertEquals(0xff0000ff, seen().getPixelReader().getArgb(5, 5));
        assertEquals(NOTHING, seen().getPixelReader().getArgb(15, 15));
    }

    @Test
    void a_figure_that_fits_is_in_the_middle_and_gestures_are_in_its_pixels() {
        var places = new ArrayList<Vec>();
        var gestures = new Gestures() {
            @Override
            public void press(double x, double y, boolean shift) {
                places.add(new Vec(x, y));
            }
        };
        Headless.run(() -> {
            view.resize(100, 60);
            view.hand(gestures);
            view.fit(new Square("ff0000", 20).figure(), 0);
            view.fireEvent(press(50, 30, MouseButton.PRIMARY));
            view.fireEvent(press(20, 0, MouseButton.PRIMARY));
            view.fireEvent(press(20, 0, MouseButton.SECONDARY));
        });
        assertEquals(List.of(new Vec(10, 10), new Vec(0, 0)), places);
        assertEquals(NOTHING, seen().getPixelReader().getArgb(15, 30));
        assertEquals(0xffff0000, seen().getPixelReader().getArgb(25, 30));
        assertEquals(NOTHING, seen().getPixelReader().getArgb(85, 30));
    }

    private MouseEvent press(double x, double y, MouseButton button) {
        boolean first = button == MouseButton.PRIMARY;
        return new MouseEvent(
                MouseEvent.MOUSE_PRESSED,
                x,
                y,
                x,
                y,
                button,
                1,
                false,
                false,
                false,
                false,
                first,
                false,
                !first,
                false,
                false,
                true,
                new PickResult(view, x, y));
    }
}
