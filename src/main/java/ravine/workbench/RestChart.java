package ravine.workbench;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.rest.AtRest;
import ravine.rest.RestFigure;
import ravine.rest.RestText;
import ravine.session.Session;
import ravine.sweep.Cloud;

/**
 * How the ensemble of the selected method is spread over the last half of its steps, beside what theory says of that, found beside the
 * window. Mutable: it caches the last one.
 */
public final class RestChart {

    /** What is found out, of a session with this cloud of the track. */
    private record Found(Session session, int track, Cloud cloud, Optional<AtRest> rest) {}

    private record Drawn(Found found, double width, double height, Theme theme) {}

    private final ObservableValue<Shown> shown;
    private final Job<Found> job;
    private final RatesChart rates;
    private final BooleanProperty overRates = new SimpleBooleanProperty();
    private @Nullable Cloud wanted;
    private int wantedTrack;
    private @Nullable Found found;
    private @Nullable Drawn drawn;
    private @Nullable Figure figure;

    RestChart(ObservableValue<Shown> shown, Threads threads) {
        this.shown = shown;
        job = new Job<>(threads);
        rates = new RatesChart(shown, threads);
        job.result().addListener((was, before, now) -> now.ifPresent(made -> found = made));
    }

    /** Changes when there is more to draw. */
    public ObservableValue<?> redrawn() {
        return job.result();
    }

    /** Shows the spread, as at first. */
    void begin() {
        overRates.set(false);
    }

    /** Whether the mean loss over the rate is shown instead of the spread at the shown one. */
    public BooleanProperty overRates() {
        return overRates;
    }

    public RatesChart rates() {
        return rates;
    }

    /** Ends the work, for the chart is not shown any more. */
    public void hide() {
        rates.hide();
        hideSpread();
    }

    private void hideSpread() {
        job.forget();
        wanted = null;
        found = null;
        drawn = null;
        figure = null;
    }

    /** Whether each method runs once, so that nothing is spread. */
    public boolean isAlone() {
        return shown.getValue().clouds().areNone();
    }

    private Cloud cloud() {
        var now = shown.getValue();
        return now.clouds().ofTracks().get(now.track());
    }

    /** Whether steps of a cloud are not computed yet, or were left. */
    private boolean isComing(Cloud cloud) {
        return cloud.last() < shown.getValue().session().problem().steps();
    }

    @SuppressWarnings("ReferenceEquality")
    private void beginSpread() {
        var now = shown.getValue();
        var cloud = cloud();
        if (isComing(cloud)) {
            hideSpread();
            return;
        }
        // Known clouds are kept as they are, and to compare their positions would take longer than to find this out
        // again.
        if (cloud != wanted || now.track() != wantedTrack) {
            wanted = cloud;
            wantedTrack = now.track();
            var session = now.session();
            int track = now.track();
            job.start(report -> new Found(session, track, cloud, AtRest.of(session, track, cloud)));
        }
    }

    /** The figure in so many pixels; none of a method that runs once, of one that has no finite place, and before it is found. */
    public Optional<Figure> figure(double width, double height) {
        if (isAlone()) {
            hide();
            return Optional.empty();
        }
        if (overRates.get()) {
            hideSpread();
            return rates.figure(width, height);
        }
        rates.hide();
        beginSpread();
        var now = found;
        if (now == null || now.rest.isEmpty()) {
            return Optional.empty();
        }
        var wish = new Drawn(now, width, height, shown.getValue().theme());
        var last = figure;
        if (last == null || !wish.equals(drawn)) {
            last = RestFigure.histograms(now.session, now.rest.get(), width, height, wish.theme);
            drawn = wish;
            figure = last;
        }
        return Optional.of(last);
    }

    /** What is said of it, or why there is nothing to see. */
    public List<String> sentences() {
        if (isAlone()) {
            return List.of(WindowWords.of("rest.alone"));
        }
        if (overRates.get()) {
            return rates.sentences();
        }
        if (!job.failure().get().isEmpty()) {
            return List.of(job.failure().get());
        }
        if (isComing(cloud())) {
            return List.of(WindowWords.of("rest.coming"));
        }
        var now = found;
        if (now == null) {
            return List.of(WindowWords.of("rest.running"));
        }
        return now.rest.map(RestText::sentences).orElseGet(() -> List.of(WindowWords.of("rest.lost")));
    }
}
