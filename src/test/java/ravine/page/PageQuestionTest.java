package ravine.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.lesson.MeasureQuestion;
import ravine.lesson.Page;
import ravine.lesson.Question;
import ravine.session.FirstSession;
import ravine.workbench.QuestionKind;

/** What a page of each kind of question is given to judge answers by. */
final class PageQuestionTest {

    /** By one of these the script of the page knows with what a question is answered. */
    private static final List<String> ANSWERED_BY = List.of("options", "trials", "radius", "tail", "value");

    private static final Page PAGE = new Page(FirstSession.lecture(), "");

    static Stream<Question> questions() {
        return Stream.of(QuestionKind.values()).flatMap(kind -> kind.begin(PAGE).stream());
    }

    @Test
    void each_kind_is_there() {
        assertEquals(
                Set.of(Question.class.getPermittedSubclasses()),
                questions().map(Question::getClass).collect(Collectors.toSet()));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void a_question_of_each_kind_can_be_answered(Question question) {
        var written = PageQuestion.of(PAGE.withQuestion(Optional.of(question)));
        var by = ANSWERED_BY.stream().filter(written::containsKey).toList();
        assertEquals(1, by.size(), written::toString);
        assertTrue(!(written.get(by.get(0)) instanceof Collection<?> some) || !some.isEmpty());
    }

    @Test
    void a_number_of_the_run_is_the_one_that_ran() {
        var question = new MeasureQuestion("How high is it?", 0, MeasureQuestion.Quantity.F, 0.01);
        var written = PageQuestion.of(PAGE.withQuestion(Optional.of(question)));
        assertEquals(question.truth(PAGE).orElseThrow(), written.get("value"));
    }
}
