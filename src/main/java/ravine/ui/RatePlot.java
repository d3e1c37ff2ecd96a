package ravine.ui;

import javafx.scene.canvas.Canvas;
import javafx.scene.layout.Region;
import ravine.contour.PolylineBuilder;
import ravine.contour.Polylines;
import ravine.figure.Anchor;
import ravine.figure.Numerals;
import ravine.figure.Palette;
import ravine.figure.Stroke;
import ravine.figure.TextStyle;
import ravine.figure.Theme;
import ravine.workbench.RateCurve;

/** A small plot of a track's rate against its steps, with the step that is shown. */
final class RatePlot extends Region {
    private static final double HEIGHT = 64;
    private static final double LEFT = 44;
    private static final double TOP = 9;
    private static final double BOTTOM = HEIGHT - 16;
    private static final double TEXT = 11;
    private final Canvas canvas = new Canvas();
    private Runnable draw = () -> {};

    RatePlot() {
        getStyleClass().add("rate-plot");
        setMinHeight(HEIGHT);
        setPrefHeight(HEIGHT);
        canvas.setHeight(HEIGHT);
        canvas.widthProperty().bind(widthProperty());
        getChildren().add(canvas);
    }

    void show(RateCurve curve, int look, Theme theme) {
        setAccessibleText(curve.words());
        draw = () -> draw(curve, look, theme);
        draw.run();
    }

    @Override
    protected void layoutChildren() {
        draw.run();
    }

    private void draw(RateCurve curve, int look, Theme theme) {
        double right = Math.max(LEFT + 1, canvas.getWidth() - 6);
        canvas.getGraphicsContext2D().clearRect(0, 0, canvas.getWidth(), HEIGHT);
        var surface = new CanvasSurface(canvas.getGraphicsContext2D());
        var axis = Stroke.of(theme.line(), 1);
        surface.stroke(Polylines.of(LEFT, TOP - 4, LEFT, BOTTOM, right, BOTTOM), axis);
        var label = TextStyle.of(TEXT, theme.muted());
        surface.text(Numerals.shortened(curve.highest(), 3), LEFT - 5, TOP + 4, label.at(Anchor.END));
        surface.text("0", LEFT - 5, BOTTOM + 3, label.at(Anchor.END));
        surface.text("η", LEFT - 5, (TOP + BOTTOM) / 2 + 4, label.at(Anchor.END));
        surface.text("1", LEFT, HEIGHT - 3, label.at(Anchor.MIDDLE));
        surface.text("" + curve.steps(), right, HEIGHT - 3, label.at(Anchor.END));
        var line = new PolylineBuilder();
        for (int i = 0; i < curve.points(); i++) {
            line.add(LEFT + curve.place(i) * (right - LEFT), BOTTOM - curve.height(i) * (BOTTOM - TOP));
        }
        line.end();
        var colour = Palette.pen(look, theme).colour();
        surface.stroke(line.build(), Stroke.rounded(colour, 2));
        if (curve.now() >= 0) {
            surface.dots(
                    Polylines.of(
                            LEFT + curve.place(curve.now()) * (right - LEFT),
                            BOTTOM - curve.height(curve.now()) * (BOTTOM - TOP)),
                    7,
                    theme.text());
        }
    }
}
