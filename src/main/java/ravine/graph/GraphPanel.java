package ravine.graph;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ravine.Vec;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.figure.Paragraph;

/**
 * The drawing of a computation graph.
 *
 * @param frame the room that it has
 * @param marked the node that is marked, if one is
 */
public record GraphPanel(
        GraphDrawing drawing, GraphPlace place, GraphPass pass, OptionalInt marked, Frame frame, Theme theme)
        implements Panel {

    private static final double PAD = 12;

    /** The room around a graph in a figure of so many pixels. */
    public static Frame room(double width, double height, Theme theme) {
        double pad = theme.size(PAD);
        return new Frame(pad, pad, Math.max(1, width - 2 * pad), Math.max(1, height - 2 * pad));
    }

    /** The panel that shows the whole graph, or as much as can be read, and the node whose number came last. */
    public static GraphPanel fitted(
            GraphDrawing drawing, GraphPass pass, OptionalInt marked, Frame frame, Theme theme) {
        var place = GraphPlace.fitted(drawing, frame, theme.scale());
        var shown = pass.current().isPresent()
                ? place.showing(drawing.box(pass.current().getAsInt()), frame)
                : place;
        return new GraphPanel(drawing, shown, pass, marked, frame, theme);
    }

    /** A figure of the whole graph with all its numbers, and below it the gradient and the conventions that were taken. */
    public static Figure figure(GraphDrawing drawing, double width, double height, Theme theme) {
        var room = room(width, height, theme);
        var style = theme.body();
        var words = drawing.words().gradient() + "\n"
                + String.join("\n", drawing.formula().numbers().kinks());
        var lines = Paragraph.lines(words.strip(), room.width(), style);
        double below = Paragraph.height(lines.size(), style) + theme.size(PAD);
        var above = new Frame(room.left(), room.top(), room.width(), Math.max(1, room.height() - below));
        var nodes = drawing.formula().numbers().nodes();
        var pass = GraphPass.complete(drawing.outline(), nodes);
        var place = GraphPlace.whole(drawing, above, 1.6 * theme.scale());
        var panel = new GraphPanel(drawing, place, pass, OptionalInt.empty(), above, theme);
        var gradient = new Paragraph("gradient", lines, room.left(), room.bottom(), style);
        return new Figure(width, height, theme.background(), List.of(panel), List.of(gradient));
    }

    /** The panel alone in a figure of so many pixels. */
    public Figure figure(double width, double height) {
        return new Figure(width, height, theme.background(), List.of(this), List.of());
    }

    @Override
    public List<Layer> still() {
        return List.of();
    }

    @Override
    public List<Layer> moving(int step) {
        return List.of(
                new GraphLines(drawing, place, pass, marked, theme),
                new GraphBoxes(drawing, place, pass, marked, theme));
    }

    /** A graph has no axes. */
    @Override
    public Optional<Vec> at(double x, double y) {
        return Optional.empty();
    }

    /** The box under a pixel. */
    public OptionalInt box(double x, double y) {
        return drawing.at((x - place.left()) / place.zoom(), (y - place.top()) / place.zoom());
    }
}
