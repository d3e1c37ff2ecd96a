package ravine.workbench;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.rest.AtRest;
import ravine.rest.RestFigure;
import ravine.rest.RestText;
import ravine.session.Session;
import ravine.sweep.Cloud;

/**
 * How the ensemble of the selected method is spread over the last half of its steps, beside what theory says of that, found beside the
 * window.
 */
public final class RestChart {

    /** Known clouds are kept as they are, and are the same where they are equal. */
    private record Wanted(Cloud cloud, int track) {}

    private record Found(Session session, Optional<AtRest> rest) {}

    private record Look(double width, double height, Theme theme) {

        Optional<Figure> figure(Found of) {
            return of.rest.map(rest -> RestFigure.histograms(of.session, rest, width, height, theme));
        }
    }

    private final ObservableValue<Shown> shown;
    private final CachedFinding<Wanted, Found, Optional<Figure>> spread;
    private final RatesChart rates;
    private final BooleanProperty overRates = new SimpleBooleanProperty();

    RestChart(ObservableValue<Shown> shown, Threads threads) {
        this.shown = shown;
        spread = new CachedFinding<>(threads, (last, next) -> true);
        rates = new RatesChart(shown, threads);
    }

    /** Changes when there is more to draw. */
    public ObservableValue<?> redrawn() {
        return spread.job().result();
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
        spread.forget();
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

    private void beginSpread() {
        var now = shown.getValue();
        var cloud = cloud();
        if (isComing(cloud)) {
            spread.forget();
            return;
        }
        var session = now.session();
        int track = now.track();
        spread.want(new Wanted(cloud, track), report -> new Found(session, AtRest.of(session, track, cloud)));
    }

    /** The figure in so many pixels; none of a method that runs once, of one that has no finite place, and before it is found. */
    public Optional<Figure> figure(double width, double height) {
        if (isAlone()) {
            hide();
            return Optional.empty();
        }
        if (overRates.get()) {
            spread.forget();
            return rates.figure(width, height);
        }
        rates.hide();
        beginSpread();
        var look = new Look(width, height, shown.getValue().theme());
        return spread.drawn(look, look::figure).flatMap(figure -> figure);
    }

    /** What is said of it, or why there is nothing to see. */
    public List<String> sentences() {
        if (isAlone()) {
            return List.of(WindowWords.of("rest.alone"));
        }
        if (overRates.get()) {
            return rates.sentences();
        }
        if (isComing(cloud())) {
            return List.of(WindowWords.of("rest.coming"));
        }
        var lost = List.of(WindowWords.of("rest.lost"));
        return spread.said(List::of, List.of(WindowWords.of("rest.running")), now -> now.rest
                .map(RestText::sentences)
                .orElse(lost));
    }
}
