package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.run.Recipe;
import ravine.run.Verdict;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.session.Session;

/** The mouse over a curve from −2.5 to 2.5. */
final class CurveViewTest {

    private static final double WIDTH = 900;
    private static final double HEIGHT = 600;

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final CurveView curve = (CurveView) workbench.picture().drawn(PictureView.CURVE);
    private final ViewGestures mouse = curve.gestures();

    @BeforeEach
    void open() {
        workbench.formulaText().set("x^4 − 3x^2 + x");
        workbench.edit("", session -> session.withStarts(List.of(new Vec(2, 0.5)))
                .withScene(scene -> scene.withView(new Box(-2.5, 2.5, -3, 3)).withViews(List.of(PictureView.CURVE))));
    }

    private Session session() {
        return workbench.session();
    }

    private Axes axes() {
        curve.figure(WIDTH, HEIGHT);
        return curve.axes().orElseThrow();
    }

    private double value(double x) {
        return session().problem().objective().value(x, 0);
    }

    private void drag(double fromX, double fromY, double toX, double toY) {
        mouse.press(fromX, fromY, false);
        mouse.drag(toX, toY);
        mouse.release(toX, toY, 1);
    }

    @Test
    void a_start_is_dragged_on_the_curve_and_its_other_coordinate_stays() {
        var axes = axes();
        mouse.hover(axes.x(2), axes.y(value(2)));
        assertTrue(mouse.isOnHandle());
        drag(axes.x(2), axes.y(value(2)), axes.x(-1), axes.y(20));
        assertEquals(-1, session().start().x1(), 0.01);
        assertEquals(0.5, session().start().x2());
    }

    @Test
    void a_start_is_dragged_on_the_axis() {
        var axes = axes();
        double bottom = axes.frame().bottom();
        mouse.hover(axes.x(2), bottom - 2);
        assertTrue(mouse.isOnHandle());
        mouse.hover(axes.x(1), bottom - 2);
        assertFalse(mouse.isOnHandle());
        drag(axes.x(2), bottom - 2, axes.x(1.5), bottom - 2);
        assertEquals(1.5, session().start().x1(), 0.01);
    }

    @Test
    void a_click_sets_the_start_and_the_wheel_and_a_drag_move_along_the_axis_alone() {
        var axes = axes();
        mouse.press(axes.x(-1.5), axes.y(15), false);
        mouse.release(axes.x(-1.5), axes.y(15), 1);
        assertEquals(-1.5, session().start().x1(), 0.01);
        mouse.wheel(axes.x(1), axes.y(0), 160);
        var near = session().scene().view();
        assertEquals(2.5, near.width(), 0.01);
        assertEquals(0.7, (1 - near.x1Min()) / near.width(), 1e-3, "x = 1 stays where it is");
        assertEquals(6, near.height(), "the side that is not shown stays");
        workbench.history().undo();
        drag(axes.x(0), axes.y(10), axes.x(0.5), axes.y(5));
        assertEquals(-3, session().scene().view().x1Min(), 0.01);
        assertEquals(-3, session().scene().view().x2Min());
    }

    @Test
    void keys_move_along_the_axis_alone() {
        var before = session().scene().view();
        curve.pan(0.1, 0.1);
        assertEquals(
                new Box(before.x1Min() + 0.5, before.x1Max() + 0.5, before.x2Min(), before.x2Max()),
                session().scene().view());
    }

    @Test
    void keys_zoom_and_fit() {
        curve.zoom(2);
        assertEquals(new Box(-1.25, 1.25, -3, 3), session().scene().view());
        curve.fit();
        assertTrue(session().scene().view().contains(session().start()));
    }

    @Test
    void it_is_read_under_the_mouse_and_near_a_step_that() {
        var axes = axes();
        mouse.hover(axes.x(1), axes.y(10));
        assertTrue(mouse.reading().startsWith("x₁ = 1"), mouse.reading());
        assertTrue(mouse.reading().contains("f′ = −"), mouse.reading());
        workbench.player().show(1);
        var step = workbench.shown().getValue().runs().get(2).step(1);
        mouse.hover(axes.x(step.at().x1()), axes.y(step.value()));
        assertTrue(mouse.reading().startsWith("Adam, step 1:"), mouse.reading());
        mouse.leave();
        assertEquals("", mouse.reading());
    }

    /** A curve over the second variable. */
    @ParameterizedTest
    @ValueSource(strings = {"y^2 − y", "f(a, b) = b^2 − b"})
    void the_variable_may_be_the_second(String formula) {
        workbench.formulaText().set(formula);
        var axes = axes();
        assertEquals(-3, axes.across().from());
        drag(axes.x(0.5), axes.y(session().problem().objective().value(0, 0.5)), axes.x(-1), axes.y(1));
        assertEquals(2, session().start().x1());
        assertEquals(-1, session().start().x2(), 0.01);
    }

    @Test
    void a_verdict_follows_what_is_seen() {
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(200))
                .withTrack(0, track -> track.withRecipe(recipe("gd:eta=0.02"))));
        workbench.player().end();
        assertEquals(
                Verdict.Kind.MINIMUM,
                workbench.tracks().verdict(0).orElseThrow().kind());
        workbench.picture().choose(0, PictureView.CONTOURS);
        assertEquals(
                Verdict.Kind.FLOOR, workbench.tracks().verdict(0).orElseThrow().kind());
    }

    private static Recipe recipe(String text) {
        try {
            return Recipe.read(text);
        } catch (Mistake e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void what_stands_still_is_kept_while_only_the_step_and_rates_change() {
        var before = curve.figure(WIDTH, HEIGHT).panels().get(0).still();
        workbench.player().show(5);
        workbench.tracks().show(1, false);
        assertSame(before, curve.figure(WIDTH, HEIGHT).panels().get(0).still());
        workbench.edit("", session -> session.withScene(scene -> scene.withView(new Box(-2, 2, -3, 3))));
        assertFalse(before == curve.figure(WIDTH, HEIGHT).panels().get(0).still());
    }
}
