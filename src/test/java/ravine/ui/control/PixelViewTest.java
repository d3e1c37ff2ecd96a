package ravine.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.draw.Theme;
import ravine.export.Png;
import ravine.figure.Drawn;
import ravine.figure.Figure;
import ravine.panel.SessionContours;
import ravine.panel.SessionPaths;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.SessionRuns;
import ravine.ui.Headless;

/** The picture of the window against that of a file: every pixel. */
class PixelViewTest {

    private static final double WIDTH = 520;
    private static final double HEIGHT = 380;

    @TempDir
    Path folder = Path.of("");

    private final PixelView view = new PixelView();

    private static Drawn figure(Session session, int step) {
        var contours = SessionContours.contours(session, WIDTH, HEIGHT, SessionContours.style(session, Theme.DARK));
        var panel = SessionPaths.of(session, SessionRuns.of(session), SessionRuns.ofOtherStarts(session))
                .panel(contours);
        return new Drawn(new Figure(WIDTH, HEIGHT, Theme.DARK.background(), List.of(panel), List.of()), step);
    }

    private void assertShows(Drawn drawn) throws Exception {
        var file = folder.resolve("figure.png");
        Png.write(drawn.figure(), drawn.step(), file);
        var written = new Image(file.toUri().toString());
        var shown = Headless.get(() -> view.snapshot(null, null));
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
        var backdrop = new Object();
        for (int step = 3; step < 6; step++) {
            var figure = figure(FirstSession.lecture(), step);
            Headless.run(() -> view.draw(WIDTH, HEIGHT, backdrop, figure::on, surface -> {}));
            assertShows(figure(FirstSession.lecture(), 3));
            Headless.run(() -> view.draw(WIDTH, HEIGHT, backdrop, surface -> {}, figure::on));
            assertShows(figure);
        }
    }

    @Test
    void a_drawing_without_a_ground_leaves_nothing_of_the_one_before() throws Exception {
        var first = figure(FirstSession.lecture(), 9);
        for (int time = 0; time < 3; time++) {
            Headless.run(() -> view.draw(WIDTH, HEIGHT, first::on));
        }
        Headless.run(() -> view.draw(10, 10, surface -> {}));
        var shown = Headless.get(() -> view.snapshot(null, null));
        assertEquals(0xffffffff, shown.getPixelReader().getArgb(5, 5));
    }
}
