package ravine.map;

import ravine.axis.Axes;
import ravine.draw.Anchor;
import ravine.draw.Colour;
import ravine.draw.Marker;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** The lines of theory with their names, and the best point as a star. */
record MapTheoryLayer(Axes axes, MapTheory theory, Theme theme) implements Layer {

    private static final Colour LINE = Colour.of("ffffff");
    private static final Colour EDGE = Colour.of("1f2328");
    private static final double SMALLEST = 100;

    @Override
    public String name() {
        return "theory";
    }

    @Override
    public void draw(Surface surface) {
        for (int i = 0; i < theory.lines().size(); i++) {
            var line = theory.lines().get(i);
            var seen = seen(line.through());
            surface.stroke(seen, Stroke.rounded(EDGE, theme.size(3.6)));
            surface.stroke(seen, Stroke.rounded(LINE, theme.size(1.6)));
            if (seen.vertices() > 1) {
                label(surface, line.name(), seen, (i + 0.5) / theory.lines().size());
            }
        }
        theory.best().filter(at -> axes.shows(at.x1(), at.x2())).ifPresent(at -> {
            double x = axes.x(at.x1());
            double y = axes.y(at.x2());
            Marker.STAR.draw(surface, x, y, theme.size(6.5), LINE, EDGE, theme.size(1.2));
            text(surface, "best", x, y - theme.size(14), Anchor.MIDDLE);
        });
    }

    /** The parts of a line within the axes. */
    private Polylines seen(Polylines line) {
        var seen = new PolylineBuilder();
        for (int piece = 0; piece < line.pieces(); piece++) {
            for (int k = line.start(piece); k < line.end(piece); k++) {
                if (axes.shows(line.x(k), line.y(k))) {
                    seen.add(axes.x(line.x(k)), axes.y(line.y(k)));
                } else {
                    seen.end();
                }
            }
            seen.end();
        }
        return seen.build();
    }

    /** Beside the place of the line at that share of its length, on the side with more room. */
    private void label(Surface surface, String name, Polylines seen, double share) {
        int middle = (int) (seen.vertices() * share);
        boolean left = seen.x(middle) > axes.frame().centreX();
        double gap = theme.size(left ? -9 : 9);
        text(surface, name, seen.x(middle) + gap, seen.y(middle), left ? Anchor.END : Anchor.START);
    }

    /** Words on a plate, to be read on any colour, moved to where they are within the frame; none in a frame too small to show anything beside them. */
    private void text(Surface surface, String words, double wished, double y, Anchor anchor) {
        var style = theme.body().at(anchor);
        double width = style.width(words) + theme.size(8);
        if (axes.frame().width() < 2 * width || axes.frame().height() < theme.size(SMALLEST)) {
            return;
        }
        double lead = style.lead(words) + theme.size(4);
        double x = lead + Math.max(axes.frame().left(), Math.min(axes.frame().right() - width, wished - lead));
        double left = x - lead;
        double top = y - 0.62 * style.size();
        double bottom = y + 0.62 * style.size();
        double right = left + width;
        surface.fill(Polylines.ring(left, top, right, top, right, bottom, left, bottom), theme.panel());
        surface.text(words, x, y + 0.34 * style.size(), style);
    }
}
