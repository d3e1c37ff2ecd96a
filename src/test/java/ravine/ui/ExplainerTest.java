package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import ravine.Vec;
import ravine.lesson.Answer;
import ravine.panel.CountBy;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.workbench.Drawer;
import ravine.workbench.Threads;
import ravine.workbench.Workbench;

/** What a page opens that shows its reason. */
class ExplainerTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    private void explain(String lesson, int page) {
        explain(lesson, page, new Answer.Chosen(0));
    }

    private void explain(String lesson, int page, Answer answer) {
        workbench.lessons().offers().stream()
                .filter(offer -> offer.alsoFoundBy().equals(lesson))
                .findFirst()
                .orElseThrow()
                .take()
                .run();
        workbench.lessonDesk().turn(page - 1);
        workbench.lessonDesk().answer(answer);
        new Explainer(workbench).explain();
    }

    @Test
    void a_tab_opens_for_the_method_that_the_page_names() {
        explain("adam-and-its-kin", 7);
        assertTrue(workbench.drawer().shows(Drawer.Tab.STEP));
        assertEquals(
                "radam",
                workbench.shown().getValue().run().orElseThrow().recipe().spec().id());
    }

    @Test
    void the_loss_counts_evaluations_where_the_page_says_so() {
        explain("fair-comparison", 3);
        assertTrue(workbench.drawer().shows(Drawer.Tab.LOSS));
        assertEquals(CountBy.EVALUATIONS, workbench.loss().against().get());
    }

    @Test
    void a_sweep_runs_over_the_key_of_the_page() {
        workbench.sweep().key().set("beta1");
        explain("fair-comparison", 1);
        assertTrue(workbench.drawer().shows(Drawer.Tab.SWEEP));
        assertEquals("eta", workbench.sweep().key().get());
    }

    @Test
    void a_view_opens_beside_the_picture() {
        explain("hard-landscapes", 2, new Answer.Placed(Vec.ZERO));
        assertEquals(
                List.of(PictureView.CONTOURS, PictureView.MAP),
                workbench.picture().views().getValue());
    }
}
