package ravine.ui.methods;

import javafx.scene.layout.StackPane;
import ravine.Vec;
import ravine.draw.Anchor;
import ravine.draw.Colour;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.spec.DisplayNumber;
import ravine.ui.control.PixelView;
import ravine.workbench.TrialScatter;

/** A small plot of what a search has tried: f at the end against the rate. */
final class TrialPlot extends StackPane {

    /** Sizes in pixels, before the theme scales them. */
    private static final double WIDTH = 420;

    private static final double HEIGHT = 150;
    private static final double LEFT = 60;
    private static final double TOP = 10;
    private static final double RIGHT = WIDTH - 14;
    private static final double BOTTOM = HEIGHT - 22;
    private static final double TEXT = 12;

    private static final Colour MARKED = Colour.of("d55e00");

    private final PixelView view = new PixelView();

    TrialPlot() {
        getChildren().add(view);
    }

    void show(TrialScatter scatter, Theme theme) {
        view.draw(theme.size(WIDTH), theme.size(HEIGHT), surface -> draw(surface, scatter, theme));
    }

    private static void draw(Surface surface, TrialScatter scatter, Theme theme) {
        double left = theme.size(LEFT);
        double right = theme.size(RIGHT);
        double top = theme.size(TOP);
        double bottom = theme.size(BOTTOM);
        double half = theme.size(4);
        var axes = Polylines.of(left, top - half, left, bottom + half, right, bottom + half);
        surface.stroke(axes, Stroke.of(theme.line(), theme.size(1)));
        var label = TextStyle.of(theme.size(TEXT), theme.muted());
        double beside = left - theme.size(6);
        double below = theme.size(HEIGHT) - half;
        surface.text("f " + DisplayNumber.shortened(scatter.top(), 2), beside, top + half, label.at(Anchor.END));
        surface.text("f " + DisplayNumber.shortened(scatter.lowest(), 2), beside, bottom + half, label.at(Anchor.END));
        surface.text("η " + DisplayNumber.shortened(scatter.leastRate(), 2), left, below, label);
        surface.text("η " + DisplayNumber.shortened(scatter.greatestRate(), 2), right, below, label.at(Anchor.END));
        for (var point : scatter.points()) {
            surface.dots(at(point, theme), half, theme.muted().withOpacity(0.55));
        }
        if (!scatter.points().isEmpty()) {
            surface.dots(at(scatter.points().get(scatter.best()), theme), theme.size(9), MARKED);
        }
    }

    private static Polylines at(Vec share, Theme theme) {
        double across = LEFT + 4 + share.x1() * (RIGHT - LEFT - 4);
        return Polylines.of(theme.size(across), theme.size(BOTTOM - share.x2() * (BOTTOM - TOP)));
    }
}
