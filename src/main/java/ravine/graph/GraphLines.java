package ravine.graph;

import java.util.OptionalInt;
import ravine.draw.Anchor;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.Layer;

/** The lines of a graph, with the local derivative where each enters a box. */
record GraphLines(GraphDrawing drawing, GraphPlace place, GraphPass pass, OptionalInt marked, Theme theme)
        implements Layer {

    private static final int PIECES = 12;

    @Override
    public String name() {
        return "edges";
    }

    @Override
    public void draw(Surface surface) {
        var edges = drawing.outline().edges();
        for (int i = 0; i < edges.size(); i++) {
            var edge = edges.get(i);
            boolean bright = marked.isPresent() && (edge.from() == marked.getAsInt() || edge.to() == marked.getAsInt());
            var colour = bright ? theme.text() : theme.line();
            surface.stroke(line(i), Stroke.rounded(colour, theme.size(bright ? 1.8 : 1.2)));
        }
        for (int i = 0; i < edges.size(); i++) {
            if (pass.hasDerivative(edges.get(i).to())) {
                label(surface, i);
            }
        }
    }

    private Polylines line(int number) {
        var edge = drawing.outline().edges().get(number);
        var from = drawing.box(edge.from());
        var builder = new PolylineBuilder();
        double x = from.right();
        double y = from.centreY();
        builder.add(place.x(x), place.y(y));
        var bends = drawing.bends(number);
        for (int i = 0; i < bends.length; i += 4) {
            curve(builder, x, y, bends[i], bends[i + 1]);
            builder.add(place.x(bends[i + 2]), place.y(bends[i + 3]));
            x = bends[i + 2];
            y = bends[i + 3];
        }
        curve(builder, x, y, drawing.box(edge.to()).left(), drawing.portY(number));
        builder.end();
        return builder.build();
    }

    /** A line that begins and ends level. */
    private void curve(PolylineBuilder builder, double fromX, double fromY, double toX, double toY) {
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double bent = t * t * (3 - 2 * t);
            builder.add(place.x(fromX + t * (toX - fromX)), place.y(fromY + bent * (toY - fromY)));
        }
    }

    private void label(Surface surface, int number) {
        var edge = drawing.outline().edges().get(number);
        var text = drawing.words().local(edge);
        var style = GraphDrawing.small(sized()).at(Anchor.END);
        var muted = new TextStyle(style.size(), style.weight(), style.anchor(), 0, theme.muted());
        double x = place.x(drawing.box(edge.to()).left()) - place.zoom() * 5;
        double y = place.y(drawing.portY(number)) - place.zoom() * 3;
        var ground = new Frame(x - muted.width(text), y - 0.75 * muted.size(), muted.width(text), 0.9 * muted.size());
        Colour behind = theme.background().withOpacity(0.85);
        surface.fill(ground.outline(), behind);
        surface.text(text, x, y, muted);
    }

    private Theme sized() {
        return theme.scaled(place.zoom() / theme.scale());
    }
}
