package ravine.lesson;

import java.util.OptionalDouble;
import ravine.spec.DisplayNumber;

/** A number to work out; answers no further than the tolerance from it are right. */
public record NumberQuestion(String ask, double value, double tolerance) implements Question {

    private static final int DIGITS = 5;

    @Override
    public boolean takes(Answer answer, Page page) {
        return answer instanceof Answer.Given given && Double.isFinite(given.number());
    }

    @Override
    public OptionalDouble truth(Page page) {
        return OptionalDouble.of(value);
    }

    @Override
    public Judgement judge(Answer answer, Page page) {
        boolean right = Math.abs(((Answer.Given) answer).number() - value) <= tolerance;
        return new Judgement(
                right, (right ? "Right: it is %s." : "It is %s.").formatted(DisplayNumber.shortened(value, DIGITS)));
    }

    @Override
    public Question asking(String other) {
        return new NumberQuestion(other, value, tolerance);
    }
}
