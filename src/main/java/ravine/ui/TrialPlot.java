package ravine.ui;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.StackPane;
import ravine.contour.Polylines;
import ravine.figure.Anchor;
import ravine.figure.Colour;
import ravine.figure.Numerals;
import ravine.figure.Stroke;
import ravine.figure.TextStyle;
import ravine.figure.Theme;
import ravine.workbench.TrialScatter;

/** A small plot of what a search has tried: f at the end against the rate. */
final class TrialPlot extends StackPane {
    private static final double WIDTH = 420;
    private static final double HEIGHT = 150;
    private static final double LEFT = 60;
    private static final double TOP = 10;
    private static final double RIGHT = WIDTH - 14;
    private static final double BOTTOM = HEIGHT - 22;
    private static final double TEXT = 12;
    private static final Colour MARKED = Colour.of("d55e00");
    private final Canvas canvas = new Canvas(WIDTH, HEIGHT);

    TrialPlot() {
        getChildren().add(canvas);
    }

    void show(TrialScatter scatter, Theme theme) {
        canvas.getGraphicsContext2D().clearRect(0, 0, WIDTH, HEIGHT);
        var surface = new CanvasSurface(canvas.getGraphicsContext2D());
        surface.stroke(Polylines.of(LEFT, TOP - 4, LEFT, BOTTOM + 4, RIGHT, BOTTOM + 4), Stroke.of(theme.line(), 1));
        var label = TextStyle.of(TEXT, theme.muted());
        surface.text("f " + Numerals.shortened(scatter.top(), 2), LEFT - 6, TOP + 4, label.at(Anchor.END));
        surface.text("f " + Numerals.shortened(scatter.lowest(), 2), LEFT - 6, BOTTOM + 4, label.at(Anchor.END));
        surface.text("η " + Numerals.shortened(scatter.leastRate(), 2), LEFT, HEIGHT - 4, label);
        surface.text("η " + Numerals.shortened(scatter.greatestRate(), 2), RIGHT, HEIGHT - 4, label.at(Anchor.END));
        for (var point : scatter.points()) {
            surface.dots(at(point.x1(), point.x2()), 4, theme.muted().withOpacity(0.55));
        }
        if (!scatter.points().isEmpty()) {
            var best = scatter.points().get(scatter.best());
            surface.dots(at(best.x1(), best.x2()), 9, MARKED);
        }
    }

    private static Polylines at(double right, double up) {
        return Polylines.of(LEFT + 4 + right * (RIGHT - LEFT - 4), BOTTOM - up * (BOTTOM - TOP));
    }
}
