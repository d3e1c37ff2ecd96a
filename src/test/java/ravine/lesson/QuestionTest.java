package ravine.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.run.Verdict;
import ravine.session.FirstSession;
import ravine.session.Track;

/** On the bowl 0.1x₁² + 2x₂² from (−5, −2). */
class QuestionTest {

    private static Page page(Question question, int play, String... recipes) throws Mistake {
        var tracks = new java.util.ArrayList<Track>();
        for (var recipe : recipes) {
            tracks.add(new Track(Recipe.read(recipe), tracks.size(), true));
        }
        return new Page(
                FirstSession.lecture().withTracks(tracks),
                "",
                OptionalInt.of(play),
                Set.of(),
                Map.of(),
                Optional.of(question),
                Optional.empty());
    }

    @Test
    void a_point_is_judged_by_its_distance_from_where_the_method_is() throws Mistake {
        // One step of η = 0.1 goes by 0.1·(1, 8).
        var page = page(new PointQuestion("", 0, 0.05), 1, "gd:eta=0.1");
        double radius = new PointQuestion("", 0, 0.05).radius(page);
        var truth = new Vec(-4.9, -1.2);
        var right = page.judge(new Answer.Placed(truth.plus(new Vec(0.99 * radius, 0))));
        assertTrue(right.right());
        assertEquals(0, right.truth().orElseThrow().minus(truth).norm(), 1e-9);
        assertFalse(page.judge(new Answer.Placed(truth.plus(new Vec(1.01 * radius, 0))))
                .right());
    }

    @Test
    void an_arrow_is_judged_against_the_step_by_length_and_angle() throws Mistake {
        // From (−4.9, −1.2), after one step of η = 0.1, the next goes by 0.1·(0.98, 4.8).
        var question = new StepQuestion("", 0, 1, 0.3);
        var page = page(question, 20, "gd:eta=0.1");
        assertEquals(2, page.end());
        var tail = question.tail(page);
        var step = new Vec(0.098, 0.48);
        assertEquals(0, tail.minus(new Vec(-4.9, -1.2)).norm(), 1e-9);
        var right = page.judge(new Answer.Placed(tail.plus(step.times(1.2))));
        assertTrue(right.right());
        assertEquals(
                "Right: the step is 0.49 long; yours is 0.588, 1.2 times as long, and points the same way.",
                right.words());
        assertSaid(
                page,
                step.times(2),
                "The direction is right, the length is not: the step is 0.49 long; "
                        + "yours is 0.98, 2 times as long, and points the same way.");
        assertEquals(0, right.truth().orElseThrow().minus(tail.plus(step)).norm(), 1e-9);
        assertSaid(
                page,
                new Vec(0.48, -0.098),
                "The length is right, the direction is not: the step is 0.49 long; "
                        + "yours is 0.49, just as long, and is turned by 90° clockwise.");
        assertSaid(
                page,
                new Vec(-0.96, 0.196),
                "Neither direction nor length is right: the step is 0.49 long; "
                        + "yours is 0.98, 2 times as long, and is turned by 90° anticlockwise.");
        assertFalse(question.takes(new Answer.Placed(tail), page), "no arrow");
    }

    private static void assertSaid(Page page, Vec arrow, String words) {
        var tail = ((StepQuestion) page.question().orElseThrow()).tail(page);
        var judged = page.judge(new Answer.Placed(tail.plus(arrow)));
        assertFalse(judged.right());
        assertEquals(words, judged.words());
    }

    @Test
    void a_right_direction_is_one_whose_end_would_be_near_enough_at_the_right_length() throws Mistake {
        var question = new StepQuestion("", 0, 0, 0.5);
        var page = page(question, 20, "gd:eta=0.1");
        var step = new Vec(0.1, 0.8);
        var aside = new Vec(-0.8, 0.1);
        for (double degrees : new double[] {29.9, 30.1}) {
            var drawn =
                    step.times(Math.cos(Math.toRadians(degrees))).plus(aside.times(Math.sin(Math.toRadians(degrees))));
            var judged = page.judge(new Answer.Placed(question.tail(page).plus(drawn)));
            assertEquals(degrees < 30, judged.right());
        }
    }

    @Test
    void the_winner_is_the_method_with_the_lowest_f() throws Mistake {
        var page = page(new WinnerQuestion(""), 20, "gd:eta=0.01", "gd:eta=0.4", "gd:eta=0.6");
        assertEquals(3, page.question().orElseThrow().options(page).size());
        assertFalse(page.judge(new Answer.Chosen(0)).right());
        assertTrue(page.judge(new Answer.Chosen(1)).right());
        assertFalse(page.judge(new Answer.Chosen(2)).right());
        assertFalse(page.question().orElseThrow().takes(new Answer.Chosen(3), page));
    }

    @Test
    void a_slider_is_judged_by_what_becomes_of_the_run() throws Mistake {
        var page = page(new KeyQuestion("", 0, "eta", Verdict.Kind.DIVERGED), 20, "gd:eta=0.1");
        assertTrue(page.judge(new Answer.Given(0.6)).right());
        assertFalse(page.judge(new Answer.Given(0.4)).right());
        assertFalse(page.question().orElseThrow().takes(new Answer.Given(-1), page));
    }

    @Test
    void a_number_is_right_within_its_tolerance() throws Mistake {
        var page = page(new NumberQuestion("", 0.5, 0.01), 20);
        assertTrue(page.judge(new Answer.Given(0.509)).right());
        assertFalse(page.judge(new Answer.Given(0.511)).right());
    }

    @Test
    void a_choice_says_what_belongs_to_the_option() throws Mistake {
        var question = new ChoiceQuestion(
                "",
                List.of(new ChoiceQuestion.Option("a", false, "No: b."), new ChoiceQuestion.Option("b", true, "Yes.")));
        var page = page(question, 20);
        assertEquals(new Judgement(false, "No: b."), page.judge(new Answer.Chosen(0)));
        assertEquals(new Judgement(true, "Yes."), page.judge(new Answer.Chosen(1)));
        assertFalse(question.takes(new Answer.Given(1), page));
    }
}
