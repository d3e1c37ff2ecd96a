package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.Vec;
import ravine.lesson.Answer;
import ravine.lesson.LessonLibrary;
import ravine.scatter.ScatterPanel;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.trace.PredictedPanel;

/** What was predicted, in the views of the picture. */
class PredictionTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    private void open(String lesson, int page) {
        workbench.lessonDesk().begin(lesson, Optional.empty(), LessonLibrary.lesson(lesson));
        workbench.lessonDesk().turn(page - 1);
    }

    private Optional<PredictedPanel> predicted(PictureView view) {
        return workbench.picture().drawn(view).figure(600, 400).panels().stream()
                .filter(PredictedPanel.class::isInstance)
                .map(PredictedPanel.class::cast)
                .findFirst();
    }

    @ParameterizedTest
    @EnumSource(
            value = PictureView.class,
            names = {"CONTOURS", "LANDSCAPE"})
    void it_stands_alone_until_the_step_is_shown_at_which_the_truth_is_seen(PictureView view) {
        open("down-the-slope", 2);
        assertTrue(predicted(view).isEmpty());
        workbench.lessonDesk().answer(new Answer.Placed(new Vec(-1, 0)));
        assertEquals(
                Optional.empty(), predicted(view).orElseThrow().marks().get(0).truth());
        workbench.player().end();
        assertTrue(predicted(view).orElseThrow().marks().get(0).truth().isPresent());
        workbench.player().move(-1);
        assertFalse(predicted(view).orElseThrow().marks().get(0).truth().isPresent());
    }

    @Test
    void on_a_curve_it_stands_on_the_curve() {
        open("hard-landscapes", 1);
        workbench.lessonDesk().answer(new Answer.Placed(new Vec(7, 0)));
        workbench.player().end();
        var mark = predicted(PictureView.CURVE).orElseThrow().marks().get(0);
        var axes = ((PointedPlane) workbench.picture().drawn(PictureView.CURVE))
                .axes()
                .orElseThrow();
        double f = workbench.session().problem().objective().value(7, 0);
        assertEquals(axes.x(7), mark.guess().x1(), 1e-9);
        assertEquals(axes.y(f), mark.guess().x2(), 1e-9);
    }

    @Test
    void over_data_it_is_one_more_model() {
        open("mini-batches", 1);
        workbench.lessonDesk().answer(new Answer.Placed(new Vec(1, 2)));
        var panel = (ScatterPanel) workbench
                .picture()
                .drawn(PictureView.DATA)
                .figure(600, 400)
                .panels()
                .get(0);
        var models = panel.plot().models();
        assertEquals(
                List.of(new Vec(1, 2), WindowWords.of("lesson.prediction")),
                List.of(
                        models.get(models.size() - 1).at(5),
                        models.get(models.size() - 1).name()));
    }

    @Test
    void an_arrow_is_drawn_from_where_the_method_is_and_answers_when_it_is_let_go() {
        open("momentum-and-memory", 5);
        assertEquals(4, workbench.player().step().get());
        var view = (ContourView) workbench.picture().drawn(PictureView.CONTOURS);
        view.figure(600, 400);
        var axes = view.axes().orElseThrow();
        var tail = workbench.shown().getValue().runs().get(0).at(4);
        var hand = view.gestures();
        hand.press(axes.x(tail.x1()), axes.y(tail.x2()), false);
        hand.drag(axes.x(1), axes.y(1));
        var mark = predicted(PictureView.CONTOURS).orElseThrow().marks().get(0);
        assertEquals(axes.x(tail.x1()), mark.tail().orElseThrow().x1(), 1e-9);
        assertEquals(axes.x(1), mark.guess().x1(), 1e-9);
        assertTrue(workbench.lessonDesk().asks().get());
        hand.release(axes.x(1), axes.y(2), 1);
        var answer = (Answer.Placed)
                workbench.lessonDesk().now().get().orElseThrow().answer().orElseThrow();
        assertEquals(0, answer.at().minus(new Vec(1, 2)).norm(), 0.02);
        assertTrue(workbench.player().playing().get());
    }
}
