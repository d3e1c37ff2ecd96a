package ravine.rest;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.axis.Axis;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Palette;
import ravine.draw.PolylineBuilder;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.AxisLines;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.figure.PlainPanel;

/** The histogram of one coordinate of an ensemble at rest, with the curves of theory over it. */
final class HistogramPanel {

    private static final double TOP = 1.12;

    /** What is below the frame. */
    private static final double BELOW = 44;

    private HistogramPanel() {}

    /** The panel in some room of a figure. */
    static Panel of(AtRest rest, int axis, String variable, int pen, Frame room, Theme theme) {
        var bars = rest.along(axis);
        double most =
                IntStream.range(0, bars.bins()).mapToDouble(bars::density).max().orElse(1);
        var across = Axis.linear(bars.from(), bars.to()).titled(variable);
        double highest = rest.law()
                .map(law -> Math.max(highest(law.target(), axis, bars), highest(law.corrected(), axis, bars)))
                .orElse(0.0);
        var upright = Axis.linear(0, TOP * Math.max(most, Math.min(highest, 3 * most)));
        double left = theme.size(52);
        double bottom = theme.size(BELOW);
        var frame = new Frame(
                Math.round(room.left() + left) + 0.5,
                Math.round(room.top()) + 0.5,
                Math.floor(Math.max(theme.size(24), room.width() - left - theme.size(12))),
                Math.floor(Math.max(theme.size(24), room.height() - bottom)));
        var axes = new Axes(across, upright, frame);
        var bar = new Bars(axes, bars, Palette.pen(pen, theme).colour(), theme);
        var lines = rest.law().stream()
                .flatMap(law -> List.<Layer>of(
                        new Line(axes, "target", law.target(), axis, RestStyle.target(theme), theme),
                        new Line(axes, "corrected", law.corrected(), axis, RestStyle.corrected(theme), theme))
                        .stream());
        return new PlainPanel(
                axes,
                Stream.of(Stream.<Layer>of(bar), lines, Stream.<Layer>of(AxisLines.of(axes, theme)))
                        .flatMap(layers -> layers)
                        .toList());
    }

    private static double highest(Spread spread, int axis, Histogram bars) {
        return IntStream.range(0, bars.bins())
                .mapToDouble(bin -> spread.density(axis, bars.middle(bin)))
                .max()
                .orElse(0);
    }

    private record Bars(Axes axes, Histogram bars, Colour colour, Theme theme) implements Layer {

        @Override
        public String name() {
            return "histogram";
        }

        @Override
        public void draw(Surface surface) {
            var outline = new PolylineBuilder();
            double bottom = axes.frame().bottom();
            outline.add(axes.x(bars.from()), bottom);
            for (int bin = 0; bin < bars.bins(); bin++) {
                double y = axes.frame().withinY(axes.y(bars.density(bin)));
                outline.add(axes.x(bars.edge(bin)), y);
                outline.add(axes.x(bars.edge(bin + 1)), y);
            }
            outline.add(axes.x(bars.to()), bottom);
            outline.close();
            var area = outline.build();
            surface.fill(area, colour.withOpacity(0.3));
            surface.stroke(area, Stroke.of(colour.withOpacity(0.7), theme.size(1)));
        }
    }

    private record Line(Axes axes, String name, Spread spread, int axis, Stroke stroke, Theme theme) implements Layer {

        @Override
        public void draw(Surface surface) {
            var line = new PolylineBuilder();
            double step = theme.size(1.5);
            for (double x = axes.frame().left(); x <= axes.frame().right(); x += step) {
                double density = spread.density(axis, axes.at(x, 0).x1());
                line.add(x, axes.frame().withinY(axes.y(density)));
            }
            line.end();
            surface.stroke(line.build(), stroke);
        }
    }
}
