package ravine.lesson;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import ravine.run.Run;
import ravine.session.Session;
import ravine.session.SessionRuns;
import ravine.session.Track;
import ravine.spec.DisplayNumber;

/** Which of the page's methods has the lowest f where the page ends. */
public record WinnerQuestion(String ask) implements Question {

    private static final int DIGITS = 3;

    @Override
    public List<String> options(Page page) {
        return page.session().tracks().stream().map(Track::title).toList();
    }

    @Override
    public boolean takes(Answer answer, Page page) {
        return answer instanceof Answer.Chosen chosen
                && chosen.place() >= 0
                && chosen.place() < page.session().tracks().size();
    }

    @Override
    public Judgement judge(Answer answer, Page page) {
        int chosen = ((Answer.Chosen) answer).place();
        var runs = SessionRuns.of(page.session());
        int winner = winner(runs, page);
        double best = value(runs.get(winner), page);
        var name = page.session().tracks().get(winner).title();
        var lowest = DisplayNumber.shortened(best, DIGITS);
        if (value(runs.get(chosen), page) <= best) {
            return new Judgement(true, "Right: %s ends lowest, at f = %s.".formatted(name, lowest));
        }
        return new Judgement(
                false,
                "%s ends lowest, at f = %s; %s is at %s then."
                        .formatted(
                                name,
                                lowest,
                                page.session().tracks().get(chosen).title(),
                                DisplayNumber.shortened(value(runs.get(chosen), page), DIGITS)));
    }

    private static int winner(List<Run> runs, Page page) {
        return IntStream.range(0, runs.size())
                .boxed()
                .min(Comparator.comparingDouble(track -> value(runs.get(track), page)))
                .orElseThrow();
    }

    /** f at the end of the page; infinite where it is no number. */
    private static double value(Run run, Page page) {
        double value = run.value(Math.min(page.end(), run.last()));
        return Double.isNaN(value) ? Double.POSITIVE_INFINITY : value;
    }

    @Override
    public Question asking(String other) {
        return new WinnerQuestion(other);
    }

    @Override
    public Optional<Question> on(Session session) {
        return session.tracks().isEmpty() ? Optional.empty() : Optional.of(this);
    }
}
