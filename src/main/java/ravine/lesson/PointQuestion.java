package ravine.lesson;

import java.util.Optional;
import ravine.Vec;
import ravine.session.Session;
import ravine.session.SessionRuns;
import ravine.spec.DisplayNumber;

/**
 * Where a method will be where the page ends.
 *
 * @param track the method, by its place from 0
 * @param within how far from there an answer is right, as a share of the diagonal of the view
 */
public record PointQuestion(String ask, int track, double within) implements Question {

    /** How near an answer is where a page does not say. */
    public static final double NEAR = 0.08;

    private static final int DIGITS = 3;

    @Override
    public boolean takes(Answer answer, Page page) {
        return answer instanceof Answer.Placed placed && placed.at().isFinite();
    }

    @Override
    public Judgement judge(Answer answer, Page page) {
        var guess = ((Answer.Placed) answer).at();
        var run = SessionRuns.of(page.session()).get(track);
        int step = Math.min(page.end(), run.last());
        var truth = run.at(step);
        double distance = guess.minus(truth).norm();
        boolean right = distance <= radius(page);
        return new Judgement(
                right,
                words(page, right, DisplayNumber.shortened(distance, DIGITS)),
                Optional.of(truth).filter(Vec::isFinite));
    }

    /** What is said of a point that is so far from the truth. */
    public String words(Page page, boolean right, String distance) {
        var run = SessionRuns.of(page.session()).get(track);
        int step = Math.min(page.end(), run.last());
        var truth = run.at(step);
        var names = page.session().problem().formula().variables();
        return (right
                        ? "Right: after step %s it is at %s = %s, %s = %s, %s from your point."
                        : "After step %s it is at %s = %s, %s = %s, %s from your point.")
                .formatted(
                        step,
                        names.get(0),
                        DisplayNumber.shortened(truth.x1(), DIGITS),
                        names.get(1),
                        DisplayNumber.shortened(truth.x2(), DIGITS),
                        distance);
    }

    /** How far from the truth an answer is right, in units of the plane. */
    public double radius(Page page) {
        var view = page.session().scene().view();
        return within * Math.hypot(view.width(), view.height());
    }

    @Override
    public Question asking(String other) {
        return new PointQuestion(other, track, within);
    }

    @Override
    public Optional<Question> on(Session session) {
        int last = session.tracks().size() - 1;
        return last < 0 ? Optional.empty() : Optional.of(new PointQuestion(ask, Math.min(track, last), within));
    }
}
