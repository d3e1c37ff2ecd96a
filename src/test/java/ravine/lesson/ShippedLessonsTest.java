package ravine.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Vec;

/** That what lessons call right is what their runs do. */
class ShippedLessonsTest {

    /** A page, called as on the command line. */
    record Place(String name, Page page) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Place> places() {
        return LessonLibrary.names().stream().flatMap(name -> {
            var pages = LessonLibrary.lesson(name).pages();
            return IntStream.range(0, pages.size()).mapToObj(i -> new Place(name + "#" + (i + 1), pages.get(i)));
        });
    }

    @ParameterizedTest
    @MethodSource("places")
    void what_a_page_calls_right_is_what_its_runs_do(Place place) {
        var page = place.page;
        var question = page.question().orElse(null);
        if (question instanceof ChoiceQuestion choice) {
            var fact = Optional.ofNullable(LessonFacts.CHOICES.get(place.name)).orElseThrow();
            assertTrue(fact.holds().test(page), "the fact on the runs");
            for (int i = 0; i < choice.options().size(); i++) {
                assertEquals(
                        i + 1 == fact.option(),
                        choice.options().get(i).right(),
                        choice.options().get(i).text());
            }
        } else if (question instanceof NumberQuestion number) {
            double truth = Optional.ofNullable(LessonFacts.NUMBERS.get(place.name))
                    .orElseThrow()
                    .applyAsDouble(page);
            assertTrue(page.judge(new Answer.Given(truth)).right(), () -> truth + " is not " + number.value());
        } else if (question instanceof PointQuestion) {
            var judged = page.judge(new Answer.Placed(page.session().start()));
            assertFalse(judged.right(), "the start is no answer");
            assertTrue(
                    page.judge(new Answer.Placed(judged.truth().orElseThrow())).right());
            assertTrue(page.session().scene().view().contains(judged.truth().orElseThrow()), "it can be clicked");
        } else if (question instanceof StepQuestion step) {
            var tail = step.tail(page);
            var truth = page.judge(new Answer.Placed(tail.plus(new Vec(1, 1))))
                    .truth()
                    .orElseThrow();
            assertTrue(page.judge(new Answer.Placed(truth)).right());
            assertFalse(
                    page.judge(new Answer.Placed(tail.minus(truth.minus(tail)))).right(), "the other way");
            assertTrue(page.session().scene().view().contains(truth), "it can be drawn");
        } else if (question instanceof WinnerQuestion) {
            var right = IntStream.range(0, page.session().tracks().size())
                    .filter(track -> page.judge(new Answer.Chosen(track)).right())
                    .mapToObj(track -> track + 1)
                    .toList();
            assertEquals(Stream.ofNullable(LessonWinners.OF.get(place.name)).toList(), right);
            assertEquals(
                    new HashSet<>(question.options(page)).size(),
                    question.options(page).size());
        } else if (question instanceof KeyQuestion key) {
            var recipe = page.session().tracks().get(key.track()).recipe();
            double given = ((Number) recipe.spec()
                            .value(recipe.optimizer(), key.key(page.session()).orElseThrow()))
                    .doubleValue();
            assertFalse(page.judge(new Answer.Given(given)).right(), "what stands there is no answer");
            assertTrue(IntStream.rangeClosed(1, 99)
                    .anyMatch(i -> page.judge(new Answer.Given(i / 100.0)).right()));
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_lesson_has_six_to_twelve_pages_with_text_and_reasons(String name) {
        var lesson = LessonLibrary.lesson(name);
        assertTrue(lesson.pages().size() >= 6 && lesson.pages().size() <= 12);
        for (var page : lesson.pages()) {
            assertFalse(page.text().isEmpty());
            assertTrue(page.reason().isPresent());
        }
        assertTrue(lesson.pages().get(0).text().contains("Source: "), "its source is named");
    }

    static List<String> names() {
        return LessonLibrary.names();
    }

    @Test
    void each_fact_is_of_a_page() {
        var places = new HashSet<>(places().map(Place::name).toList());
        assertTrue(places.containsAll(LessonFacts.CHOICES.keySet()));
        assertTrue(places.containsAll(LessonFacts.NUMBERS.keySet()));
        assertTrue(places.containsAll(LessonWinners.OF.keySet()));
    }
}
