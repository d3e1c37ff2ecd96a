package ravine.lesson;

import java.util.Optional;
import java.util.OptionalDouble;
import ravine.session.Session;
import ravine.session.SessionRuns;

/**
 * A number that the run of a method has where the page ends; answers no further than the tolerance from it are right.
 *
 * @param track the method, by its place from 0
 */
public record MeasureQuestion(String ask, int track, Quantity of, double tolerance) implements Question {

    /** What is measured. */
    public enum Quantity {
        F,
        X1,
        X2
    }

    @Override
    public boolean takes(Answer answer, Page page) {
        return answer instanceof Answer.Given given && Double.isFinite(given.number());
    }

    /** Empty where the run has no such number. */
    @Override
    public OptionalDouble truth(Page page) {
        double number = number(page);
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }

    private double number(Page page) {
        var run = SessionRuns.of(page.session()).get(track);
        int step = Math.min(page.end(), run.last());
        return switch (of) {
            case F -> run.value(step);
            case X1 -> run.at(step).x1();
            case X2 -> run.at(step).x2();
        };
    }

    @Override
    public Judgement judge(Answer answer, Page page) {
        return measured(page).judge(answer, page);
    }

    /** The same question with the number that the run has. */
    public NumberQuestion measured(Page page) {
        return new NumberQuestion(ask, number(page), tolerance);
    }

    @Override
    public Optional<Question> on(Session session) {
        int last = session.tracks().size() - 1;
        return last < 0
                ? Optional.empty()
                : Optional.of(new MeasureQuestion(ask, Math.min(track, last), of, tolerance));
    }

    @Override
    public Question asking(String other) {
        return new MeasureQuestion(other, track, of, tolerance);
    }
}
