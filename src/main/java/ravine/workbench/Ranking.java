package ravine.workbench;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import ravine.run.Run;
import ravine.session.Track;
import ravine.spec.DisplayNumber;

/** The methods in the order of f where they stand: after the step that is shown, or after as many evaluations as the most sparing one then made. */
public final class Ranking {

    /** After what methods are compared; the first is not at all. */
    public enum By {
        LIST,
        STEPS,
        EVALUATIONS
    }

    private static final int DIGITS = 4;

    private final ObservableValue<Shown> shown;
    private final ObjectProperty<By> by = new SimpleObjectProperty<>(By.LIST);

    Ranking(ObservableValue<Shown> shown) {
        this.shown = shown;
    }

    public ObjectProperty<By> by() {
        return by;
    }

    public boolean isOn() {
        return by.get() != By.LIST;
    }

    /** The places of tracks in the session, the lowest f first; where f is no number, and hidden ones, last. */
    public List<Integer> order() {
        var tracks = shown.getValue().session().tracks();
        var all = IntStream.range(0, tracks.size()).boxed();
        return isOn()
                ? all.sorted(Comparator.comparing(
                                        (Integer track) -> !tracks.get(track).shown())
                                .thenComparing(this::value))
                        .toList()
                : all.toList();
    }

    private double value(int track) {
        return run(track).value(step(track));
    }

    /** f where the track stands, in words; with its step where that is not the one shown. It is not told while a question is open. */
    public String words(int track) {
        if (shown.getValue().asks()) {
            return "";
        }
        var value = DisplayNumber.shortened(value(track), DIGITS);
        int step = step(track);
        return step == shownStep(track)
                ? WindowWords.of("methods.value", value, name())
                : WindowWords.of("methods.value.at", value, "" + step, name());
    }

    private String name() {
        return shown.getValue().session().problem().formula().name();
    }

    /** The step of a track at which it is compared. */
    int step(int track) {
        int step = shownStep(track);
        if (by.get() == By.EVALUATIONS) {
            int most = fewest();
            while (step > 0 && run(track).evaluations(step) > most) {
                step--;
            }
        }
        return step;
    }

    /** The fewest evaluations that a method which is shown made up to the step that is shown. */
    private int fewest() {
        var tracks = shown.getValue().session().tracks();
        return IntStream.range(0, tracks.size())
                .filter(track -> tracks.get(track).shown())
                .map(track -> run(track).evaluations(shownStep(track)))
                .min()
                .orElse(0);
    }

    /** All methods that are shown in one line, each with its f and, once it is so, its verdict. */
    public String line(Tracks tracks) {
        if (shown.getValue().asks()) {
            return WindowWords.of("lesson.locked");
        }
        var all = shown.getValue().session().tracks();
        return order().stream()
                .filter(track -> all.get(track).shown())
                .map(track -> said(track, all.get(track), tracks))
                .collect(Collectors.joining("   ·   "));
    }

    private String said(int place, Track track, Tracks tracks) {
        var value = DisplayNumber.shortened(value(place), DIGITS);
        return tracks.verdict(place)
                .filter(verdict -> !verdict.kind().words().equals(value))
                .map(verdict -> WindowWords.of(
                        "methods.said.verdict",
                        track.title(),
                        value,
                        verdict.kind().words()))
                .orElseGet(() -> WindowWords.of("methods.said", track.title(), value));
    }

    private int shownStep(int track) {
        return Math.min(shown.getValue().step(), run(track).last());
    }

    private Run run(int track) {
        return shown.getValue().runs().get(track);
    }
}
