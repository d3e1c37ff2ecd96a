package ravine.lesson;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import ravine.session.Session;

/** What a page asks before it shows what happens. */
public sealed interface Question
        permits ChoiceQuestion,
                PointQuestion,
                StepQuestion,
                NumberQuestion,
                MeasureQuestion,
                KeyQuestion,
                WinnerQuestion {

    /** The question in words. */
    String ask();

    /** What is to be said of an answer of the kind that this question takes; the runs of the page decide. */
    Judgement judge(Answer answer, Page page);

    /** Whether the answer is of the kind that this question takes and names something that is there. */
    boolean takes(Answer answer, Page page);

    /** The same question in other words. */
    Question asking(String other);

    /** The question as it can be asked of a session; none where it has no method that is asked about. */
    default Optional<Question> on(Session session) {
        return Optional.of(this);
    }

    /** The number that is right; none where another kind of answer is asked for or many are right. */
    default OptionalDouble truth(Page page) {
        return OptionalDouble.empty();
    }

    /** The step at which the page stands while it asks. */
    default int from() {
        return 0;
    }

    /** The step at which the answer is seen. */
    default int end(Page page) {
        return page.play().orElse(page.session().problem().steps());
    }

    /** What one can choose among; none where nothing is chosen. */
    default List<String> options(Page page) {
        return List.of();
    }
}
