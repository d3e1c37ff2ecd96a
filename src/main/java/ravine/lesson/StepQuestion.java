package ravine.lesson;

import java.util.Optional;
import ravine.Vec;
import ravine.run.Run;
import ravine.session.Session;
import ravine.session.SessionRuns;

/**
 * The next step of a method, drawn as an arrow from where it is.
 *
 * @param track the method, by its place from 0
 * @param after the step at which the page stands while it asks
 * @param within how far an answer may be off in length, as a share of the true step's, and in direction, as the sine of the angle
 */
public record StepQuestion(String ask, int track, int after, double within) implements Question {

    /** How near an answer is where a page does not say. */
    public static final double NEAR = 0.35;

    /** What is said where there is nothing to draw. */
    private static final String NONE = "There is no step: the method stays where it is.";

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
            return new Judgement(false, NONE);
        }
        boolean right = ArrowWords.pointsRight(step, drawn, within) && ArrowWords.isAsLong(step, drawn, within);
        return new Judgement(right, ArrowWords.words(step, drawn, within), Optional.of(truth));
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
}
