package ravine.map;

import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.LineSample;
import ravine.sweep.SweepLine;

/** What became of the runs of one line of a sweep, as colours and patterns side by side, with the marker of the method before them. */
record VerdictStrip(Axes axes, SweepLine line, int pen, Frame room, Theme theme) implements Layer {

    private static final double BEFORE = 12;

    /** How much smaller than elsewhere the marker is; more so in a strip that is thinner than usual. */
    private static final double SMALLER = 0.55;

    @Override
    public String name() {
        return "verdicts";
    }

    @Override
    public void draw(Surface surface) {
        int count = line.values().size();
        for (int from = 0, to; from < count; from = to) {
            var kind = line.ends().get(from).verdict().kind();
            to = from;
            while (to < count && line.ends().get(to).verdict().kind() == kind) {
                to++;
            }
            var like = VerdictColours.of(kind);
            double left = edge(from);
            double right = edge(to);
            surface.fill(
                    Polylines.ring(left, room.top(), right, room.top(), right, room.bottom(), left, room.bottom()),
                    like.colour());
            for (double x = left; x + room.height() <= right; x += room.height()) {
                like.pattern().drawSwatch(surface, x, room.top(), room.height(), like.ink());
            }
        }
        surface.stroke(room.outline(), Stroke.of(theme.line(), theme.size(0.8)));
        var small = theme.scaled(SMALLER * Math.min(1, room.height() / theme.size(SweepPanel.STRIP)));
        LineSample.marker(surface, Palette.pen(pen, small), small, room.left() - theme.size(BEFORE), room.centreY());
    }

    /** Half way between two values; the ends of the room beyond them. */
    private double edge(int index) {
        if (index == 0) {
            return room.left();
        }
        if (index == line.values().size()) {
            return room.right();
        }
        return Math.rint(
                (axes.x(line.values().get(index - 1)) + axes.x(line.values().get(index))) / 2);
    }
}
