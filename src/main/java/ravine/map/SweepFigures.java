package ravine.map;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import ravine.axis.Axis;
import ravine.axis.Scale;
import ravine.chart.Chart;
import ravine.chart.Curve;
import ravine.draw.Palette;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.LineSample;
import ravine.figure.PlainPanel;
import ravine.run.Verdict;
import ravine.session.Session;
import ravine.spec.Key;
import ravine.sweep.StartsLine;
import ravine.sweep.StartsSweep;
import ravine.sweep.Sweep;
import ravine.sweep.SweepLine;

/** Figures of sweeps, with the names of the methods above the curves. */
public final class SweepFigures {

    private static final double ROW = 26;
    private static final double PAD = 14;

    /** Heights below this share of the highest are rounding, and drawn as if they were that. */
    private static final double LEAST = 1e-16;

    private SweepFigures() {}

    /** Over the values of a key. */
    public static Figure of(Session session, Sweep sweep, double width, double height, Theme theme) {
        var tracks = sweep.lines().stream().map(SweepLine::track).toList();
        var below = below(tracks, session, width, height, theme);
        var panel = SweepPanel.of(session, sweep, key(session, sweep), false, width, below, theme);
        return named(tracks, session, SweepPanel.figure(panel, width, below, theme), theme);
    }

    private static Key.Numeric key(Session session, Sweep sweep) {
        var recipe = session.tracks().get(sweep.lines().get(0).track()).recipe();
        return recipe.spec().keys().stream()
                .filter(Key.Numeric.class::isInstance)
                .map(Key.Numeric.class::cast)
                .filter(key -> key.name().equals(sweep.key()))
                .findFirst()
                .orElseThrow();
    }

    /** Over a lattice of starts: how high each method ends, from the start with the lowest end to that with the highest. */
    public static Figure of(Session session, StartsSweep sweep, double width, double height, Theme theme) {
        var tracks = sweep.lines().stream().map(StartsLine::track).toList();
        double below = below(tracks, session, width, height, theme);
        double highest = sweep.lines().stream()
                .flatMap(line -> line.runs().stream())
                .mapToDouble(run -> height(run.end().verdict().kind(), run.end().value(), sweep, 0))
                .filter(Double::isFinite)
                .max()
                .orElse(1);
        double least = Math.max(Double.MIN_NORMAL, LEAST * highest);
        var curves = sweep.lines().stream()
                .map(line -> curve(session, line, sweep, least))
                .toList();
        var chart = Chart.over(
                Axis.linear(0, 100).titled("% of starts"), curves, Scale.LOGARITHMIC, "f − f*", width, below, theme);
        var layers = new ArrayList<>(chart.still());
        layers.addAll(chart.complete());
        var panel = new PlainPanel(chart.axes(), layers);
        return named(tracks, session, new Figure(width, below, theme.background(), List.of(panel), List.of()), theme);
    }

    private static Curve curve(Session session, StartsLine line, StartsSweep sweep, double least) {
        var track = session.tracks().get(line.track());
        int count = line.runs().size();
        var x = IntStream.range(0, count)
                .mapToDouble(i -> 100 * (i + 0.5) / count)
                .toArray();
        var y = line.runs().stream()
                .mapToDouble(run -> height(run.end().verdict().kind(), run.end().value(), sweep, least))
                .toArray();
        return new Curve(track.title(), track.pen(), x, y);
    }

    /** NaN of what leaves all bounds. */
    private static double height(Verdict.Kind kind, double value, StartsSweep sweep, double least) {
        return switch (kind) {
            case DIVERGED, UNBOUNDED, UNDEFINED -> Double.NaN;
            default -> Math.max(least, value - sweep.floor().value());
        };
    }

    private static double below(List<Integer> tracks, Session session, double width, double height, Theme theme) {
        return Math.max(1, height - new Names(tracks, session, width, theme).height());
    }

    private static Figure named(List<Integer> tracks, Session session, Figure figure, Theme theme) {
        var names = new Names(tracks, session, figure.width(), theme);
        return new Figure(figure.width(), names.height(), theme.background(), List.of(), List.of(names)).above(figure);
    }

    /** The methods by their lines, in as many rows as they need. */
    private record Names(List<Integer> tracks, Session session, double width, Theme theme) implements Layer {

        @Override
        public String name() {
            return "methods";
        }

        private double room(int track) {
            return theme.size(LineSample.WIDTH + 2 * PAD)
                    + theme.body().width(session.tracks().get(track).title());
        }

        double height() {
            return place(tracks.size()).row() * theme.size(ROW) + theme.size(ROW + PAD);
        }

        private record Place(int row, double left) {}

        /** Where a name stands; of one more than there are, the last row. */
        private Place place(int index) {
            int row = 0;
            double left = theme.size(PAD);
            for (int i = 0; i < Math.min(index + 1, tracks.size()); i++) {
                double room = room(tracks.get(i));
                if (i > 0 && left + room > width - theme.size(PAD)) {
                    row++;
                    left = theme.size(PAD);
                }
                left += i < index ? room : 0;
            }
            return new Place(row, left);
        }

        @Override
        public void draw(Surface surface) {
            for (int i = 0; i < tracks.size(); i++) {
                var track = session.tracks().get(tracks.get(i));
                var place = place(i);
                double y = theme.size(PAD + ROW * (place.row() + 0.4));
                LineSample.draw(surface, Palette.pen(track.pen(), theme), theme, place.left(), y);
                double text = place.left() + theme.size(LineSample.WIDTH + PAD / 2);
                surface.text(track.title(), text, y + 0.34 * theme.body().size(), theme.body());
            }
        }
    }
}
