package ravine.ui.methods;

import javafx.scene.layout.Region;
import ravine.draw.Anchor;
import ravine.draw.Palette;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.panel.Quantity;
import ravine.spec.DisplayNumber;
import ravine.ui.control.PixelView;
import ravine.workbench.RateCurve;

/** A small plot of a track's rate against its steps, with the step that is shown. */
final class RatePlot extends Region {

    /** Sizes in pixels, before the theme scales them. */
    private static final double HEIGHT = 64;

    private static final double LEFT = 44;
    private static final double RIGHT = 6;
    private static final double TOP = 9;
    private static final double BOTTOM = 16;
    private static final double TEXT = 11;

    private final PixelView view = new PixelView();
    private Runnable draw = () -> {};

    RatePlot() {
        getStyleClass().add("rate-plot");
        getChildren().add(view);
    }

    void show(RateCurve curve, int pen, Theme theme) {
        setAccessibleText(curve.words());
        setMinHeight(theme.size(HEIGHT));
        setPrefHeight(theme.size(HEIGHT));
        draw = () -> view.draw(getWidth(), theme.size(HEIGHT), surface -> draw(surface, curve, pen, theme));
        draw.run();
    }

    @Override
    protected void layoutChildren() {
        draw.run();
    }

    private void draw(Surface surface, RateCurve curve, int pen, Theme theme) {
        double left = theme.size(LEFT);
        double right = Math.max(left + 1, getWidth() - theme.size(RIGHT));
        double top = theme.size(TOP);
        double bottom = theme.size(HEIGHT - BOTTOM);
        var axis = Stroke.of(theme.line(), theme.size(1));
        surface.stroke(Polylines.of(left, top - theme.size(4), left, bottom, right, bottom), axis);
        var label = TextStyle.of(theme.size(TEXT), theme.muted());
        var before = label.at(Anchor.END);
        double beside = left - theme.size(5);
        double half = theme.size(4);
        double below = theme.size(HEIGHT - 3);
        surface.text(DisplayNumber.shortened(curve.highest(), 3), beside, top + half, before);
        surface.text("0", beside, bottom + half, before);
        surface.text(Quantity.RATE.symbol(), beside, (top + bottom) / 2 + half, before);
        surface.text("1", left, below, label.at(Anchor.MIDDLE));
        surface.text("" + curve.steps(), right, below, before);
        var line = new PolylineBuilder();
        for (int i = 0; i < curve.points(); i++) {
            line.add(left + curve.place(i) * (right - left), bottom - curve.height(i) * (bottom - top));
        }
        line.end();
        surface.stroke(line.build(), Stroke.rounded(Palette.pen(pen, theme).colour(), theme.size(2)));
        if (curve.now() >= 0) {
            double x = left + curve.place(curve.now()) * (right - left);
            double y = bottom - curve.height(curve.now()) * (bottom - top);
            surface.dots(Polylines.of(x, y), theme.size(7), theme.text());
        }
    }
}
