package ravine.lesson;

import java.util.Optional;
import ravine.run.Run;
import ravine.run.Verdict;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Key;

/**
 * A slider to set so that the run of its method comes out as asked.
 *
 * @param track the method, by its place from 0
 * @param key the name of the key that is set
 * @param goal what is to become of the run
 */
public record KeyQuestion(String ask, int track, String key, Verdict.Kind goal) implements Question {

    @Override
    public boolean takes(Answer answer, Page page) {
        return answer instanceof Answer.Given given
                && key(page.session())
                        .filter(found -> found.range().contains(given.number()))
                        .isPresent();
    }

    @Override
    public Judgement judge(Answer answer, Page page) {
        var verdict = verdict(page, ((Answer.Given) answer).number());
        boolean right = verdict.kind() == goal;
        return new Judgement(right, (right ? "Right: the run is %s." : "The run is %s.").formatted(verdict.sentence()));
    }

    /** The page's session with this value of the key. */
    public Session set(Session session, double value) {
        var found = key(session).orElseThrow();
        return session.withTrack(track, old -> turned(old, found, value));
    }

    private Verdict verdict(Page page, double value) {
        var session = set(page.session(), value);
        var recipe = session.tracks().get(track).recipe();
        return session.scene().verdict(Run.of(session.problem(), session.start(), recipe));
    }

    private static Track turned(Track track, Key.Numeric key, double value) {
        return track.withRecipe(track.recipe().with(key, key.valueOf(value)));
    }

    /** The key, if the method has it. */
    public Optional<Key.Numeric> key(Session session) {
        return session.tracks().get(track).recipe().spec().keys().stream()
                .filter(found -> found.name().equals(key))
                .filter(Key.Numeric.class::isInstance)
                .map(Key.Numeric.class::cast)
                .findFirst();
    }
}
