package ravine.workbench;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.rest.RatesAtRest;
import ravine.rest.RatesFigure;
import ravine.rest.RestText;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Key;
import ravine.spec.PlainNumber;
import ravine.spec.Role;
import ravine.sweep.Over;
import ravine.sweep.SweptRuns;

/**
 * The mean loss at rest of the shown methods over their rate, from half of that of the selected method up to all of it, found beside the
 * window. Mutable: it caches the last one.
 */
public final class RatesChart {

    /** The rates that are run, as shares of the shown one; the first is half of the last. */
    private static final double[] SHARES = {0.5, 0.625, 0.75, 0.875, 1};

    private record Wanted(SweptRuns runs, List<Integer> pens, double rate) {

        /** Whether it is of the same methods on the same problem, so that what was found may stay until this is. */
        boolean isLike(@Nullable Wanted other) {
            return other != null && runs.problem().equals(other.runs.problem()) && pens.equals(other.pens);
        }
    }

    private record Found(Session session, RatesAtRest rates) {}

    private record Drawn(Found found, double width, double height, Theme theme) {}

    private final ObservableValue<Shown> shown;
    private final Job<Found> job;
    private @Nullable Wanted wanted;
    private @Nullable Found found;
    private @Nullable Drawn drawn;
    private @Nullable Figure figure;

    RatesChart(ObservableValue<Shown> shown, Threads threads) {
        this.shown = shown;
        job = new Job<>(threads);
        job.result().addListener((was, before, now) -> now.ifPresent(made -> found = made));
    }

    /** Changes when there is more to draw. */
    public ObservableValue<?> redrawn() {
        return job.result();
    }

    /** Changes when there is something else to say. */
    public ObservableValue<?> state() {
        return job.state();
    }

    void hide() {
        job.forget();
        wanted = null;
        found = null;
        drawn = null;
        figure = null;
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
        if (wish.equals(wanted)) {
            return;
        }
        found = wish.isLike(wanted) ? found : null;
        wanted = wish;
        var rates = DoubleStream.of(SHARES)
                .mapToObj(share -> PlainNumber.plain(share * most))
                .collect(Collectors.joining(","));
        job.start(report ->
                new Found(subject, RatesAtRest.of(subject, Over.read(rate.name() + "=" + rates), report::reached)));
    }

    /** The figure in so many pixels; none where the selected method has no rate or stands still, and before it is found. */
    Optional<Figure> figure(double width, double height) {
        var rate = moving();
        if (rate.isEmpty()) {
            hide();
            return Optional.empty();
        }
        begin(rate.get());
        var now = found;
        if (now == null) {
            return Optional.empty();
        }
        var wish = new Drawn(now, width, height, shown.getValue().theme());
        var last = figure;
        if (last == null || !wish.equals(drawn)) {
            last = RatesFigure.chart(now.session, now.rates, width, height, wish.theme);
            drawn = wish;
            figure = last;
        }
        return Optional.of(last);
    }

    /** What is said of it, or why there is nothing to see. */
    List<String> sentences() {
        if (moving().isEmpty()) {
            return List.of(WindowWords.of("rest.rates.none"));
        }
        if (!job.failure().get().isEmpty()) {
            return List.of(job.failure().get());
        }
        var now = found;
        return now == null ? List.of(WindowWords.of("rest.running")) : RestText.sentences(now.session, now.rates);
    }
}
