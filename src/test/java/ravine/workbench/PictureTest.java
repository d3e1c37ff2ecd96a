package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.session.SessionFile;

/** Which views the picture shows, one or two. */
final class PictureTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final Picture picture = workbench.picture();

    private void inOneVariable() {
        workbench.formulaText().set("x^4 − 3x^2 + x");
    }

    private List<PictureView> views() {
        return picture.views().getValue();
    }

    @Test
    void contours_are_shown_at_first_and_nothing_of_it_is_written() {
        assertEquals(List.of(PictureView.CONTOURS), views());
        assertFalse(SessionFile.text(workbench.session()).contains("views"));
    }

    @Test
    void a_view_is_chosen_undone_and_kept_in_the_file() throws Exception {
        inOneVariable();
        picture.choose(0, PictureView.CURVE);
        assertEquals(List.of(PictureView.CURVE), views());
        assertEquals(workbench.session(), SessionFile.read(SessionFile.text(workbench.session())));
        workbench.history().undo();
        assertEquals(List.of(PictureView.CONTOURS), views());
    }

    @Test
    void a_view_in_which_there_is_nothing_to_show_gives_way_to_contours_until_there_is() {
        inOneVariable();
        picture.choose(0, PictureView.CURVE);
        workbench.formulaText().set("x^4 − 3x^2 + y");
        assertEquals(List.of(PictureView.CONTOURS), views());
        assertEquals(
                List.of(PictureView.CONTOURS),
                PictureView.of(workbench.session()).stream()
                        .filter(view -> view == PictureView.CURVE || view == PictureView.CONTOURS)
                        .toList());
        inOneVariable();
        assertEquals(List.of(PictureView.CURVE), views());
    }

    @Test
    void a_second_view_is_opened_beside_and_closed() {
        inOneVariable();
        picture.showBeside(PictureView.CURVE);
        assertEquals(List.of(PictureView.CONTOURS, PictureView.CURVE), views());
        assertFalse(picture.others().contains(PictureView.CURVE));
        picture.close(0);
        assertEquals(List.of(PictureView.CURVE), views());
        picture.close(0);
        assertEquals(List.of(PictureView.CURVE), views(), "the last view stays");
    }

    @Test
    void the_view_of_the_other_half_changes_places() {
        inOneVariable();
        picture.showBeside(PictureView.CURVE);
        picture.choose(0, PictureView.CURVE);
        assertEquals(List.of(PictureView.CURVE, PictureView.CONTOURS), views());
    }

    @Test
    void the_next_view_comes_to_the_half_in_front_and_after_the_last_the_first() {
        inOneVariable();
        int count = PictureView.of(workbench.session()).size();
        for (int i = 1; i <= count; i++) {
            assertNotEquals(List.of(PictureView.CONTOURS), i == 1 ? List.of() : views());
            picture.showNext();
        }
        assertEquals(List.of(PictureView.CONTOURS), views());
        picture.showBeside(PictureView.CURVE);
        picture.front().set(1);
        picture.showNext();
        assertEquals(PictureView.CONTOURS, views().get(0));
        assertEquals(2, views().size());
    }

    @ParameterizedTest
    @CsvSource({"0.3, 0.3", "0, 0.2", "2, 0.8"})
    void the_divider_leaves_room_on_both_sides_and_its_place_is_kept(double wanted, double is) throws Exception {
        picture.divide(wanted);
        assertEquals(is, picture.share().get(), 1e-9);
        var layout = WindowLayout.of(workbench);
        var other = new Workbench(FirstSession.lecture(), Threads.HERE);
        layout.give(other);
        assertEquals(is, other.picture().share().get(), 1e-9);
    }

    @Test
    void both_halves_are_copied_side_by_side() {
        inOneVariable();
        picture.showBeside(PictureView.CURVE);
        var left = picture.figure(0, 300, 200);
        picture.figure(1, 250, 200);
        var whole = picture.figure();
        assertEquals(550, whole.width());
        assertEquals(200, whole.height());
        assertSame(left.panels().get(0).still(), whole.panels().get(0).still());
        assertTrue(whole.attached().get(0).figure().panels().size() > 0);
    }
}
