package ravine.lesson;

import java.util.Optional;
import ravine.Vec;
import ravine.run.Run;
import ravine.session.Session;
import ravine.session.SessionRuns;
import ravine.spec.DisplayNumber;

/**
 * The next step of a method, drawn as an arrow from where it is.
 *
 * @param track the method, by its place from 0
 * @param after the step at which the page stands while it asks
 * @param within how far from the end of the true step that of an answer may be, as a share of the true step's length
 */
public record StepQuestion(String ask, int track, int after, double within) implements Question {

    /** How near an answer is where a page does not say. */
    public static final double NEAR = 0.35;

    private static final int DIGITS = 3;

    @Override
    public int from() {
        return after;
    }

    @Override
    public int end(Page page) {
        return after + 1;
    }

    /** Where the arrow begins. */
    public Vec tail(Page page) {
        var run = run(page);
        return run.at(Math.min(after, run.last()));
    }

    /** Where the arrow of the true step ends. */
    public Vec head(Page page) {
        var run = run(page);
        return run.at(Math.min(after + 1, run.last()));
    }

    /** What is said of an arrow that ends so far from there. */
    public String words(Page page, boolean right, String distance) {
        return "%s step is %s long and ends %s from where your arrow does."
                .formatted(
                        right ? "Right: the" : "The",
                        number(head(page).minus(tail(page)).norm()),
                        distance);
    }

    private Run run(Page page) {
        return SessionRuns.of(page.session()).get(track);
    }

    @Override
    public boolean takes(Answer answer, Page page) {
        return answer instanceof Answer.Placed placed
                && placed.at().isFinite()
                && !placed.at().equals(tail(page));
    }

    @Override
    public Judgement judge(Answer answer, Page page) {
        var tail = tail(page);
        var drawn = ((Answer.Placed) answer).at().minus(tail);
        var truth = head(page);
        var step = truth.minus(tail);
        if (!step.isFinite() || step.norm() == 0) {
            return new Judgement(false, "There is no step: the method stays where it is.");
        }
        boolean right = drawn.minus(step).norm() <= within * step.norm();
        return new Judgement(
                right,
                "%s step is %s long; yours is %s, %s times as long, and %s."
                        .formatted(
                                right ? "Right: the" : "The",
                                number(step.norm()),
                                number(drawn.norm()),
                                number(drawn.norm() / step.norm()),
                                turned(step, drawn)),
                Optional.of(truth));
    }

    @Override
    public Question asking(String other) {
        return new StepQuestion(other, track, after, within);
    }

    @Override
    public Optional<Question> on(Session session) {
        int last = session.tracks().size() - 1;
        int steps = session.problem().steps();
        return last < 0 || steps == 0
                ? Optional.empty()
                : Optional.of(new StepQuestion(ask, Math.min(track, last), Math.min(after, steps - 1), within));
    }

    /** By how much an arrow is turned from the step, in whole degrees of the plane. */
    private static String turned(Vec step, Vec drawn) {
        double across = step.x1() * drawn.x2() - step.x2() * drawn.x1();
        double along = step.x1() * drawn.x1() + step.x2() * drawn.x2();
        long degrees = Math.round(Math.toDegrees(Math.atan2(across, along)));
        if (degrees == 0) {
            return "points the same way";
        }
        return "turned by %s° %s".formatted(Math.abs(degrees), degrees > 0 ? "anticlockwise" : "clockwise");
    }

    private static String number(double value) {
        return DisplayNumber.shortened(value, DIGITS);
    }
}
