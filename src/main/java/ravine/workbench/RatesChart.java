package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import ravine.Mistake;
import ravine.figure.Figure;
import ravine.rest.RatesAtRest;
import ravine.session.Track;
import ravine.spec.Key;
import ravine.spec.PlainNumber;
import ravine.spec.Role;
import ravine.sweep.Over;
import ravine.sweep.SweptRuns;

/**
 * The mean loss at rest of the shown methods over their rate, from half of that of the selected method up to all of it, found beside the
 * window.
 */
public final class RatesChart {

    /** The rates that are run, as shares of the shown one; the first is half of the last. */
    private static final double[] SHARES = {0.5, 0.625, 0.75, 0.875, 1};

    private record Wanted(SweptRuns runs, List<Integer> pens, double rate) {

        /** Whether it is of the same methods on the same problem, so that what was found may stay until this is. */
        boolean isLike(Wanted other) {
            return runs.problem().equals(other.runs.problem()) && pens.equals(other.pens);
        }
    }

    private final ObservableValue<Shown> shown;
    private final CachedFinding<Wanted, RestFound.Rates, Figure> finding;

    RatesChart(ObservableValue<Shown> shown, Threads threads) {
        this.shown = shown;
        finding = new CachedFinding<>(threads, Wanted::isLike);
    }

    /** Changes when there is more to draw. */
    public ObservableValue<?> redrawn() {
        return finding.job().result();
    }

    /** Changes when there is something else to say. */
    public ObservableValue<?> state() {
        return finding.job().state();
    }

    void hide() {
        finding.forget();
    }

    private Track selected() {
        var now = shown.getValue();
        return now.session().tracks().get(now.track());
    }

    private static Optional<Key.Numeric> rate(Track track) {
        return track.recipe().spec().key(Role.RATE);
    }

    private static double value(Track track, Key.Numeric rate) {
        return ((Number) track.recipe().spec().value(track.recipe().optimizer(), rate)).doubleValue();
    }

    /** The rate of the selected method; none where it has no rate, or one at which nothing moves. */
    private Optional<Key.Numeric> moving() {
        return rate(selected()).filter(rate -> value(selected(), rate) > 0);
    }

    private void begin(Key.Numeric rate) {
        var all = shown.getValue().session();
        var subject = all.withTracks(
                Stream.concat(Stream.of(selected()), all.tracks().stream().filter(Track::shown))
                        .distinct()
                        .filter(track -> rate(track)
                                .filter(own -> own.name().equals(rate.name()))
                                .isPresent())
                        .toList());
        double most = value(selected(), rate);
        var wish = new Wanted(
                SweptRuns.of(subject, rate.name()),
                subject.tracks().stream().map(Track::pen).toList(),
                most);
        finding.want(
                wish,
                report -> new RestFound.Rates(
                        subject, rate.name(), RatesAtRest.of(subject, over(rate.name(), most), report::reached)));
    }

    private static Over over(String name, double most) throws Mistake {
        return Over.read(DoubleStream.of(SHARES)
                .mapToObj(share -> PlainNumber.plain(share * most))
                .collect(Collectors.joining(",", name + "=", "")));
    }

    /** The figure; none where the selected method has no rate or stands still, and before it is found. */
    Optional<Figure> figure(RestFound.Look look) {
        moving().ifPresentOrElse(this::begin, this::hide);
        return finding.drawn(look, now -> now.chart(look));
    }

    /** What is shown. */
    Optional<RestFound.Rates> found() {
        return finding.found();
    }

    /** What is said of it, or why there is nothing to see. */
    List<String> sentences() {
        if (moving().isEmpty()) {
            return List.of(WindowWords.of("rest.rates.none"));
        }
        var running = List.of(WindowWords.of("rest.running"));
        return finding.said(List::of, running, RestFound::sentences);
    }
}
