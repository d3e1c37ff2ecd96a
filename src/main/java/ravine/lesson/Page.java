package ravine.lesson;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import ravine.run.Recipe;
import ravine.session.Session;
import ravine.spec.Key;

/**
 * A page of a lesson.
 *
 * @param text what is read before the question, in a few sentences; empty where the caption of the session says all
 * @param play the step to which the answer plays; the last where there is none
 * @param hidden what of the window is not shown on this page
 * @param snaps the values that the slider of a key has, by the key's name, so that all who work on the page have the same
 */
public record Page(
        Session session,
        String text,
        OptionalInt play,
        Set<PagePart> hidden,
        Map<String, List<Double>> snaps,
        Optional<Question> question,
        Optional<Reason> reason) {

    public Page {
        hidden = Set.copyOf(hidden);
        var copy = new LinkedHashMap<String, List<Double>>();
        snaps.forEach((key, values) -> copy.put(key, List.copyOf(values)));
        snaps = Collections.unmodifiableMap(copy);
    }

    /** A page that shows a session without a question. */
    public Page(Session session, String text) {
        this(session, text, OptionalInt.empty(), Set.of(), Map.of(), Optional.empty(), Optional.empty());
    }

    /** The numbers that methods of a session have, each name once: those whose sliders a page can let snap. */
    public static List<Key.Numeric> keys(Session session) {
        var keys = new LinkedHashMap<String, Key.Numeric>();
        session.tracks().stream()
                .flatMap(track -> keys(track.recipe()).stream())
                .forEach(key -> keys.putIfAbsent(key.name(), key));
        return List.copyOf(keys.values());
    }

    /** The numbers of a method. */
    static List<Key.Numeric> keys(Recipe recipe) {
        return recipe.spec().keys().stream()
                .filter(Key.Numeric.class::isInstance)
                .map(Key.Numeric.class::cast)
                .toList();
    }

    /** The step at which the answer is seen. */
    public int end() {
        return question.map(asked -> asked.end(this))
                .orElseGet(() -> play.orElse(session.problem().steps()));
    }

    /** The number that the slider of a key has instead of this one: the nearest of those that it snaps to, if there are some. */
    public double snapped(String key, double number) {
        return snaps.getOrDefault(key, List.of()).stream()
                .min(Comparator.comparingDouble(other -> Math.abs(other - number)))
                .orElse(number);
    }

    /** What is to be said of an answer to its question. */
    public Judgement judge(Answer answer) {
        return question.orElseThrow().judge(answer, this);
    }

    /** The page with another session, and what of its question and numbers can be there. */
    public Page withSession(Session other) {
        int steps = other.problem().steps();
        var names = keys(other).stream().map(Key.Numeric::name).toList();
        var kept = new LinkedHashMap<>(snaps);
        kept.keySet().retainAll(names);
        return new Page(
                other,
                text,
                play.isPresent() ? OptionalInt.of(Math.min(steps, play.getAsInt())) : play,
                hidden,
                kept,
                question.flatMap(asked -> asked.on(other)),
                reason);
    }

    public Page withText(String other) {
        return new Page(session, other, play, hidden, snaps, question, reason);
    }

    public Page withPlay(OptionalInt other) {
        return new Page(session, text, other, hidden, snaps, question, reason);
    }

    public Page withHidden(Set<PagePart> other) {
        return new Page(session, text, play, other, snaps, question, reason);
    }

    public Page withSnaps(Map<String, List<Double>> other) {
        return new Page(session, text, play, hidden, other, question, reason);
    }

    public Page withQuestion(Optional<Question> other) {
        return new Page(session, text, play, hidden, snaps, other, reason);
    }

    public Page withReason(Optional<Reason> other) {
        return new Page(session, text, play, hidden, snaps, question, other);
    }
}
