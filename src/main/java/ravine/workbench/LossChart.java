package ravine.workbench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.chart.Chart;
import ravine.chart.Curve;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.panel.CountBy;
import ravine.panel.LossCurves;
import ravine.panel.Quantity;
import ravine.run.Verdict;
import ravine.session.Session;

/**
 * The chart of the loss of all shown methods; it caches the last chart, which playing does not change. The mouse over it reads the
 * curves, and pressed it goes through the steps.
 */
public final class LossChart implements Gestures {

    private record Wanted(
            Session session,
            Quantity quantity,
            CountBy against,
            boolean logarithmic,
            boolean finite,
            double width,
            double height,
            Theme theme) {}

    private record Kept(Wanted wanted, LossCurves curves, Chart chart) {}

    private final ObservableValue<Shown> shown;
    private final Edits edits;
    private final ObjectProperty<Quantity> quantity = new SimpleObjectProperty<>(Quantity.ABOVE);
    private final ObjectProperty<CountBy> against = new SimpleObjectProperty<>(CountBy.STEP);
    private final BooleanProperty logarithmic = new SimpleBooleanProperty(true);
    private final BooleanProperty finite = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Pixel>> under = new ReadOnlyObjectWrapper<>(Optional.empty());
    private @Nullable Kept kept;

    LossChart(ObservableValue<Shown> shown, Edits edits) {
        this.shown = shown;
        this.edits = edits;
    }

    public ObjectProperty<Quantity> quantity() {
        return quantity;
    }

    public ObjectProperty<CountBy> against() {
        return against;
    }

    public BooleanProperty logarithmic() {
        return logarithmic;
    }

    /** Whether methods that diverge are left out, so that the others can be told apart. */
    public BooleanProperty withoutDiverged() {
        return finite;
    }

    /** Where the mouse is in the chart, if it is there. */
    public ReadOnlyObjectProperty<Optional<Pixel>> under() {
        return under.getReadOnlyProperty();
    }

    /** The figure of so many pixels: what stands still of it is the same as long as only the play position or the mouse moves. */
    public Figure figure(double width, double height) {
        var panel = panel(chart(width, height));
        return new Figure(width, height, shown.getValue().theme().background(), List.of(panel), List.of());
    }

    Chart chart(double width, double height) {
        return kept(width, height).chart;
    }

    private LossPanel panel(Chart chart) {
        return new LossPanel(chart, against.get(), shown.getValue().pen(), under.get());
    }

    /** What the chart leaves out and what f* is, in words. */
    public String remark(double width, double height) {
        var now = kept(width, height);
        return LossRemark.of(now.curves, now.chart, quantity.get());
    }

    private Kept kept(double width, double height) {
        var wanted = new Wanted(
                shown.getValue().session(),
                quantity.get(),
                against.get(),
                logarithmic.get(),
                finite.get(),
                width,
                height,
                shown.getValue().theme());
        var now = kept;
        if (now == null || !now.wanted.equals(wanted)) {
            now = made(wanted);
            kept = now;
        }
        return now;
    }

    private Kept made(Wanted wanted) {
        var session = wanted.finite ? finite(wanted.session) : wanted.session;
        var curves = LossCurves.of(session, shown.getValue().runs(), wanted.quantity, wanted.against);
        var chart = new Chart(
                curves.curves(),
                Axis.linear(0, Math.max(1, end(session, curves.curves(), wanted.against)))
                        .titled(WindowWords.of("loss." + wanted.against)),
                wanted.logarithmic ? Scale.LOGARITHMIC : Scale.LINEAR,
                wanted.quantity.symbol(),
                wanted.width,
                wanted.height,
                wanted.theme);
        return new Kept(wanted, curves, chart);
    }

    /** The session with those methods hidden that diverge. */
    private Session finite(Session session) {
        var tracks = new ArrayList<>(session.tracks());
        for (int i = 0; i < tracks.size(); i++) {
            var kind = session.scene().verdict(shown.getValue().runs().get(i)).kind();
            if (kind == Verdict.Kind.DIVERGED || kind == Verdict.Kind.UNBOUNDED) {
                tracks.set(i, tracks.get(i).withShown(false));
            }
        }
        return session.withTracks(tracks);
    }

    private static double end(Session session, List<Curve> curves, CountBy against) {
        return against == CountBy.STEP
                ? session.problem().steps()
                : curves.stream()
                        .mapToDouble(curve -> curve.x(curve.length() - 1))
                        .max()
                        .orElse(0);
    }

    @Override
    public void press(double x, double y, boolean shift) {
        drag(x, y);
    }

    @Override
    public void drag(double x, double y) {
        if (kept != null) {
            panel(kept.chart).step(x).ifPresent(edits::scrub);
        }
    }

    @Override
    public void hover(double x, double y) {
        under.set(Optional.of(new Pixel(x, y)));
    }

    @Override
    public void leave() {
        under.set(Optional.empty());
    }
}
