package ravine.ui.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.util.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ravine.session.FirstSession;
import ravine.ui.Headless;
import ravine.workbench.Appearance;
import ravine.workbench.Workbench;

/** The size of a window that is opened, fills the screen, leaves it, and is closed. */
final class WindowSizeTest {

    private static final Duration AT_ONCE = Duration.millis(1);

    private final Appearance appearance = new Workbench(FirstSession.lecture(), Headless.THREADS).appearance();
    private Stage stage;

    @BeforeEach
    void prepare() {
        stage = Headless.get(Stage::new);
    }

    @AfterEach
    void close() {
        Headless.run(stage::close);
    }

    private void open() throws InterruptedException {
        Headless.run(() -> {
            stage.setScene(new Scene(new Pane()));
            WindowSize.give(stage, appearance, AT_ONCE);
            stage.show();
        });
        settle();
    }

    /** Waits until the window manager would have answered. */
    private void settle() throws InterruptedException {
        Thread.sleep(50);
        Headless.settle(stage.getScene());
    }

    private void fill(boolean screen) throws InterruptedException {
        Headless.run(() -> stage.setFullScreen(screen));
        settle();
    }

    private static Rectangle2D screen() {
        return Headless.get(() -> Screen.getPrimary().getVisualBounds());
    }

    @Test
    void a_window_of_the_screens_size_fills_it_and_is_as_before_after_it() throws Exception {
        var screen = screen();
        appearance.width().set(screen.getWidth());
        appearance.height().set(screen.getHeight());
        open();
        for (boolean full : new boolean[] {true, false, true}) {
            fill(full);
            assertEquals(screen.getHeight(), stage.getScene().getHeight(), "full: " + full);
            assertEquals(screen.getWidth(), stage.getScene().getWidth(), "full: " + full);
            assertTrue(screen.contains(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
        }
    }

    @Test
    void a_window_that_fills_the_screen_when_it_is_closed_opens_next_time_as_large_as_it_was_before() throws Exception {
        appearance.width().set(1000);
        appearance.height().set(700);
        open();
        fill(true);
        assertEquals(screen().getHeight(), stage.getHeight());
        assertEquals(1000, appearance.width().get());
        assertEquals(700, appearance.height().get());
        fill(false);
        assertEquals(1000, appearance.width().get());
        assertEquals(700, appearance.height().get());
        assertEquals(700, stage.getHeight());
    }

    @Test
    void a_window_from_a_larger_screen_opens_no_larger_than_this_one_and_its_least_size_is_that_of_the_program()
            throws Exception {
        appearance.width().set(9000);
        appearance.height().set(9000);
        open();
        assertEquals(screen().getWidth(), stage.getWidth());
        assertEquals(screen().getHeight(), stage.getHeight());
        assertEquals(900, stage.getMinWidth());
        assertEquals(560, stage.getMinHeight());
    }

    @Test
    void a_window_that_leaves_the_full_screen_larger_than_the_screen_is_made_as_large_as_the_screen() throws Exception {
        open();
        fill(true);
        var screen = screen();
        Headless.run(() -> {
            stage.setFullScreen(false);
            stage.setWidth(screen.getWidth() + 2);
            stage.setHeight(screen.getHeight() + 25);
        });
        settle();
        assertTrue(screen.contains(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()));
    }

    @Test
    void a_window_tells_until_when_it_settles_after_it_filled_the_screen_or_left_it() throws Exception {
        var told = new ArrayList<Boolean>();
        appearance.width().set(1000);
        appearance.height().set(700);
        open();
        Headless.run(() -> WindowSize.tell(stage, told::add, AT_ONCE));
        for (boolean full : new boolean[] {true, false}) {
            told.clear();
            fill(full);
            settle();
            assertEquals(List.of(true, false), told, "full: " + full);
        }
        told.clear();
        Headless.run(() -> stage.setWidth(950));
        settle();
        assertEquals(List.of(), told);
    }
}
