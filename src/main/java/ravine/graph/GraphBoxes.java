package ravine.graph;

import java.util.OptionalInt;
import ravine.draw.Anchor;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.formula.FormulaNode;

/** The boxes of a graph: what each does, its value and the derivative of f by it, as far as they have come; one that hides others has two edges. */
record GraphBoxes(GraphDrawing drawing, GraphPlace place, GraphPass pass, OptionalInt marked, Theme theme)
        implements Layer {

    private static final Colour FORWARD = Colour.of("0072b2");
    private static final Colour FORWARD_ON_DARK = Colour.of("56b4e9");
    private static final Colour BACKWARD = Colour.of("b84a00");
    private static final Colour BACKWARD_ON_DARK = Colour.of("e69f00");

    @Override
    public String name() {
        return "nodes";
    }

    @Override
    public void draw(Surface surface) {
        for (int node : drawing.outline().boxes()) {
            box(surface, node);
        }
    }

    private Colour forward() {
        return theme.isDark() ? FORWARD_ON_DARK : FORWARD;
    }

    private Colour backward() {
        return theme.isDark() ? BACKWARD_ON_DARK : BACKWARD;
    }

    private void box(Surface surface, int node) {
        var box = place.frame(drawing.box(node));
        double zoom = place.zoom();
        boolean isInput = !(drawing.formula().numbers().nodes().get(node) instanceof FormulaNode.Operated);
        boolean current = pass.current().isPresent() && pass.current().getAsInt() == node;
        var accent = pass.isBackward() ? backward() : forward();
        surface.fill(box.outline(), theme.background());
        var ground = current ? accent : isInput ? theme.muted() : theme.line();
        surface.fill(box.outline(), ground.withOpacity(current ? 0.22 : isInput ? 0.14 : 0.08));
        boolean bright = marked.isPresent() && marked.getAsInt() == node;
        var edge = bright ? theme.text() : current ? accent : theme.line();
        surface.stroke(box.outline(), Stroke.of(edge, zoom * (bright ? 2.2 : current ? 1.8 : 1)));
        if (drawing.outline().isFolded(node)) {
            surface.stroke(box.inset(3 * zoom).outline(), Stroke.of(edge, zoom));
        }
        texts(surface, node, box);
    }

    private void texts(Surface surface, int node, Frame box) {
        var sized = theme.scaled(place.zoom() / theme.scale());
        double zoom = place.zoom();
        surface.text(
                drawing.title(node),
                box.centreX(),
                box.top() + 16 * zoom,
                GraphDrawing.large(sized).at(Anchor.MIDDLE));
        if (pass.hasValue(node)) {
            surface.text(drawing.words().value(node), box.centreX(), box.top() + 31 * zoom, coloured(sized, forward()));
        }
        if (pass.hasDerivative(node)) {
            surface.text(
                    drawing.words().derivative(node),
                    box.centreX(),
                    box.top() + 45 * zoom,
                    coloured(sized, backward()));
        }
    }

    private static TextStyle coloured(Theme sized, Colour colour) {
        var small = GraphDrawing.small(sized);
        return new TextStyle(small.size(), small.weight(), Anchor.MIDDLE, 0, colour);
    }
}
