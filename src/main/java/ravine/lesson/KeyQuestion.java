package ravine.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
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
        return Page.keys(session.tracks().get(track).recipe()).stream()
                .filter(found -> found.name().equals(key))
                .findFirst();
    }

    @Override
    public Question asking(String other) {
        return new KeyQuestion(other, track, key, goal);
    }

    /** The same question where its method is still there and has the key; else about the first method that has it. */
    @Override
    public Optional<Question> on(Session session) {
        var all = all(session);
        return all.stream()
                .filter(this::isOf)
                .findFirst()
                .or(() -> all.stream().filter(other -> other.key.equals(key)).findFirst())
                .map(other -> new KeyQuestion(ask, other.track, key, goal));
    }

    /** Questions about all keys of all methods of a session, which ask nothing yet. */
    public static List<KeyQuestion> all(Session session) {
        return IntStream.range(0, session.tracks().size())
                .boxed()
                .flatMap(track -> Page.keys(session.tracks().get(track).recipe()).stream()
                        .map(key -> new KeyQuestion("", track, key.name(), Verdict.Kind.MINIMUM)))
                .toList();
    }

    /** Whether both are about one key of one method. */
    public boolean isOf(KeyQuestion other) {
        return track == other.track && key.equals(other.key);
    }

    /** The value that the key has in a session. */
    public double value(Session session) {
        var recipe = session.tracks().get(track).recipe();
        return ((Number) recipe.spec().value(recipe.optimizer(), key(session).orElseThrow())).doubleValue();
    }
}
