package ravine.panel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.axis.RoundStep;
import ravine.contour.ThinContours;
import ravine.draw.Palette;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.run.NearestMinimum;
import ravine.run.NextBatch;
import ravine.run.RowGradients;
import ravine.run.Run;
import ravine.session.Overlay;
import ravine.session.Track;
import ravine.spec.Counted;
import ravine.spec.DisplayNumber;
import ravine.trace.Annotation;
import ravine.trace.AnnotationLayer;
import ravine.trace.Arrow;
import ravine.trace.ArrowFan;
import ravine.trace.BatchMinimum;
import ravine.trace.Outline;
import ravine.trace.OverlayKey;
import ravine.trace.OverlayKey.Row;
import ravine.trace.OverlayKey.Sample;
import ravine.trace.Trace;
import ravine.trace.TracePanel;

/**
 * What rows of data say where one method stands: gradients of rows, of all and of the next step's, and that step's own landscape. All
 * arrows have one scale, which stays the same for the whole run; it is cached with the axes that it is for.
 */
final class RowOverlays {

    /** So many arrows can be told apart. */
    private static final int MOST_ARROWS = 120;

    /** The share of arrows that are no longer than … */
    private static final double MOST = 0.9;

    /** … this share of the frame at the start … */
    private static final double LONG = 0.25;

    /** … and at least this share at the end, though they leave the frame at the start then. */
    private static final double SHORT = 0.05;

    private static final double DEVIATIONS = 2;
    private static final int DIGITS = 3;

    private record Scale(Axes axes, double factor) {}

    private final Track track;
    private final Run run;
    private @Nullable Scale scale;

    RowOverlays(Track track, Run run) {
        this.track = track;
        this.run = run;
    }

    /** The layers of those that are wanted, the key last; none where the run has no place any more. */
    List<Layer> layers(Set<Overlay> wanted, int step, TracePanel panel, List<Trace> traces) {
        var axes = panel.ground().axes();
        var theme = panel.ground().style().theme();
        var batch = NextBatch.of(run, step);
        if (batch.isEmpty() || wanted.stream().noneMatch(Overlay::isOfRows)) {
            return List.of();
        }
        var layers = new ArrayList<Layer>();
        var key = new ArrayList<Row>();
        var next = batch.get();
        if (wanted.contains(Overlay.BATCH_LANDSCAPE) && next.isSampled()) {
            landscape(next, axes, theme, layers, key);
        }
        boolean arrows = wanted.stream().anyMatch(overlay -> overlay.isOfRows() && overlay != Overlay.BATCH_LANDSCAPE);
        double factor = arrows ? factor(axes) : 0;
        if (arrows) {
            arrows(wanted, next, factor, axes, theme, layers, key);
        }
        if (!key.isEmpty()) {
            var scaled = arrows ? ": arrows × " + DisplayNumber.shortened(factor, DIGITS) : "";
            var brief = "next step %s%s".formatted(next.step(), scaled);
            var heading = track.title() + ", " + brief;
            layers.add(new OverlayKey(axes, track.pen(), heading, brief, key, panel.legendBox(), traces, theme));
        }
        return layers;
    }

    private void landscape(NextBatch next, Axes axes, Theme theme, List<Layer> layers, List<Row> key) {
        var colour = Palette.pen(track.pen(), theme).colour();
        layers.add(ThinContours.of(next.batch()::row, next.size(), axes, colour, theme));
        key.add(new Row(Sample.CONTOUR, "f over the step’s " + rows(next.size()), "f of " + rows(next.size())));
        double reach = Math.hypot(axes.view().width(), axes.view().height());
        NearestMinimum.from(next.batch(), next.at(), reach).ifPresent(minimum -> {
            layers.add(new BatchMinimum(axes, track.pen(), minimum.at(), theme));
            key.add(new Row(
                    Sample.STAR,
                    minimum.single() ? "its minimum" : "the nearest of its lowest places",
                    minimum.single() ? "its minimum" : "its lowest place"));
        });
    }

    private void arrows(
            Set<Overlay> wanted,
            NextBatch next,
            double factor,
            Axes axes,
            Theme theme,
            List<Layer> layers,
            List<Row> key) {
        var rows = RowGradients.at(next.whole(), next.at());
        if (wanted.contains(Overlay.ROW_GRADIENTS)) {
            var choice = rows.choice(MOST_ARROWS);
            var along = Arrays.stream(choice)
                    .mapToObj(row -> rows.gradient(row).times(-factor))
                    .filter(way -> way.isFinite() && way.norm() > 0)
                    .toList();
            layers.add(new ArrowFan(axes, track.pen(), next.at(), along, theme));
            var among = choice.length < next.whole().rows()
                    ? " of " + rows(next.whole().rows())
                    : "";
            var many = among.isEmpty() ? rows(choice.length) : choice.length + among;
            key.add(new Row(Sample.THIN_ARROW, "−g of each row: " + many, "−g of each"));
        }
        if (wanted.contains(Overlay.COVARIANCE)) {
            var centre = next.at().minus(rows.mean().times(factor));
            var covariance = next.covariance(rows).times(factor * factor);
            layers.add(Outline.ellipse(axes, "covariance", track.pen(), centre, covariance, DEVIATIONS, theme));
            var of = next.isSampled() && next.size() > 1 ? "any " + rows(next.size()) : "a row";
            key.add(new Row(Sample.ELLIPSE, "two standard deviations of " + of, "2σ of " + of));
        }
        var annotations = new ArrayList<Annotation>();
        if (wanted.contains(Overlay.FULL_GRADIENT)) {
            annotations.add(new Arrow(
                    Arrow.Kind.MEAN, "", track.pen(), next.at(), rows.mean().times(-factor)));
            key.add(new Row(Sample.MEAN_ARROW, "−g of all rows: their mean", "−g of all"));
        }
        if (wanted.contains(Overlay.BATCH_GRADIENT) && next.isSampled()) {
            annotations.add(new Arrow(
                    Arrow.Kind.BATCH,
                    "",
                    track.pen(),
                    next.at(),
                    next.gradient().times(-factor)));
            key.add(new Row(Sample.BATCH_ARROW, "−g of the step’s " + rows(next.size()), "−g of " + rows(next.size())));
        }
        if (!annotations.isEmpty()) {
            layers.add(new AnnotationLayer(axes, annotations, theme));
        }
    }

    private static String rows(int count) {
        return Counted.of(count, "row");
    }

    /** The scale of the arrows: a gradient of length 1 is drawn as so much of the plane. */
    private double factor(Axes axes) {
        var known = scale;
        if (known == null || !known.axes.isLike(axes)) {
            double side = Math.min(axes.frame().width(), axes.frame().height());
            double start = length(0, axes);
            double end = length(run.last(), axes);
            double wished = Math.max(ratio(LONG * side, start), ratio(SHORT * side, end));
            known = new Scale(axes, wished > 0 ? RoundStep.over(wished, 1) : 1);
            scale = known;
        }
        return known.factor;
    }

    /** How many times as long the arrows may be, or 0 where they have no length that can be told. */
    private static double ratio(double pixels, double length) {
        double ratio = pixels / length;
        return length > 0 && Double.isFinite(ratio) ? ratio : 0;
    }

    /** How long most arrows of a step are in pixels, at a scale of 1. */
    private double length(int step, Axes axes) {
        return NextBatch.of(run, step)
                .map(next -> RowGradients.at(next.whole(), next.at()))
                .map(rows -> IntStream.range(0, rows.count())
                        .mapToObj(rows::gradient)
                        .mapToDouble(gradient -> pixels(gradient, axes))
                        .sorted()
                        .toArray())
                .map(lengths -> lengths[(int) (MOST * (lengths.length - 1))])
                .orElse(0.0);
    }

    private static double pixels(Vec along, Axes axes) {
        return Math.hypot(
                along.x1() / axes.view().width() * axes.frame().width(),
                along.x2() / axes.view().height() * axes.frame().height());
    }
}
