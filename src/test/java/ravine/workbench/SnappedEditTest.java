package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ravine.lesson.Lesson;
import ravine.lesson.Page;
import ravine.session.FirstSession;
import ravine.session.KeyValue;
import ravine.session.PictureView;

/** That numbers of methods snap on a page whatever sets them: the second method is momentum with η = 0.6 and β = 0.5. */
final class SnappedEditTest {

    private static final List<Double> RATES = List.of(0.02, 0.2);
    private static final List<Double> DECAYS = List.of(0.25, 0.9);

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    @BeforeEach
    void begin() {
        var page = new Page(FirstSession.lecture(), "").withSnaps(Map.of("eta", RATES, "beta", DECAYS));
        workbench.lessonDesk().begin("own", Optional.empty(), new Lesson("Own", List.of(page)));
    }

    private double value(String key) {
        return KeyValue.of(workbench.session(), 1, key);
    }

    @Test
    void a_press_in_a_map_takes_the_nearest_of_both() {
        workbench.picture().choose(0, PictureView.MAP);
        var map = workbench.picture().drawn(PictureView.MAP);
        var frame = map.figure(240, 200).panels().get(0).frame();
        map.gestures().press(frame.left() + 0.9 * frame.width(), frame.top() + 2, false);
        assertEquals(0.2, value("eta"));
        assertEquals(0.9, value("beta"));
    }

    @Test
    void a_press_in_a_sweep_takes_the_nearest_and_leaves_other_numbers() {
        workbench.drawer().pen().set(1);
        var frame =
                workbench.sweep().figure(600, 220).orElseThrow().panels().get(0).frame();
        workbench.sweep().press(frame.left() + 0.45 * frame.width(), 50, false);
        assertEquals(0.02, value("eta"));
        assertEquals(0.5, value("beta"), "as the page has it");
    }

    @Test
    void the_best_rate_that_was_tried_becomes_the_nearest() {
        var tuner = workbench.tracks().tuner(1);
        tuner.start();
        tuner.apply();
        assertTrue(RATES.contains(value("eta")), () -> "" + value("eta"));
    }

    @Test
    void what_is_not_changed_stays_as_the_page_has_it() {
        workbench.tracks().show(1, false);
        assertEquals(0.6, value("eta"));
        assertEquals(0.5, value("beta"));
    }

    @Test
    void elsewhere_than_in_a_lesson_numbers_are_free() {
        workbench.lessonDesk().leave();
        workbench.edit("", session -> KeyValue.with(session, 1, "eta", 0.3));
        assertFalse(RATES.contains(value("eta")));
    }
}
