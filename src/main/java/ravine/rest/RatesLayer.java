package ravine.rest;

import java.util.List;
import ravine.Vec;
import ravine.axis.Axes;
import ravine.draw.Marker;
import ravine.draw.Palette;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.path.ScreenPath;

/** The mean loss at rest of one track over its rate, with what theory says of it. */
record RatesLayer(Axes axes, RatesAtRest.Line line, int pen, Theme theme) implements Layer {

    /** How wide its lines are, and its dots. */
    static final double LINE = 1.8;

    static final double DOT = 7;

    @Override
    public String name() {
        return "loss at rest " + (line.track() + 1);
    }

    @Override
    public void draw(Surface surface) {
        var colour = Palette.pen(pen, theme).colour();
        double width = theme.size(LINE);
        surface.stroke(law(), Stroke.rounded(colour, width));
        var dashes = List.of(theme.size(6), theme.size(4));
        surface.stroke(slope(), new Stroke(colour, width, dashes, false));
        var bars = new PolylineBuilder();
        var dots = new PolylineBuilder();
        var hollow = new PolylineBuilder();
        for (var point : line.points()) {
            if (axes.shows(point.rate(), point.f())) {
                error(bars, point.rate(), point.f(), point.error());
                var kind = point.drifting() ? hollow : dots;
                kind.add(axes.x(point.rate()), axes.y(point.f()));
                kind.end();
            }
        }
        line.lowest().ifPresent(lowest -> error(bars, 0, lowest.f(), lowest.error()));
        surface.stroke(bars.build(), Stroke.of(colour, theme.size(1.4)));
        surface.dots(dots.build(), theme.size(DOT), colour);
        var drifting = hollow.build();
        surface.dots(drifting, theme.size(DOT), colour);
        surface.dots(drifting, theme.size(4), theme.background());
        line.lowest().ifPresent(lowest -> {
            if (axes.shows(0, lowest.f())) {
                Marker.DIAMOND.draw(
                        surface, axes.x(0), axes.y(lowest.f()), theme.size(5.5), colour, theme.halo(), theme.size(1));
            }
        });
    }

    /** One standard error up and down, as much of it as the frame has room for. */
    private void error(PolylineBuilder bars, double rate, double f, double error) {
        double x = axes.x(rate);
        bars.add(x, axes.frame().withinY(axes.y(f - error)));
        bars.add(x, axes.frame().withinY(axes.y(f + error)));
        bars.end();
    }

    private Polylines law() {
        var rates = line.law().stream().mapToDouble(Vec::x1).toArray();
        return ScreenPath.line(
                axes, rates, line.law().stream().mapToDouble(Vec::x2).toArray(), rates.length);
    }

    /** From rate 0 on, through what two rates have. */
    private Polylines slope() {
        var points = line.points();
        var last = points.get(points.size() - 1);
        if (points.size() < 2) {
            return Polylines.of(0, 0);
        }
        var first = points.get(0);
        double steep = (last.slope() - first.slope()) / (last.rate() - first.rate());
        return ScreenPath.line(
                axes,
                new double[] {0, last.rate()},
                new double[] {first.slope() - steep * first.rate(), last.slope()},
                2);
    }
}
