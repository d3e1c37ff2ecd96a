package ravine.ui;

import javafx.scene.canvas.Canvas;
import ravine.figure.Palette;
import ravine.figure.Sample;
import ravine.figure.Theme;

/** A short piece of a method's line with its marker, as in the legend. */
final class PenSample extends Canvas {

    void show(int look, Theme theme) {
        setWidth(theme.size(Sample.WIDTH));
        setHeight(theme.size(Sample.HEIGHT));
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        Sample.draw(new CanvasSurface(getGraphicsContext2D()), Palette.pen(look, theme), theme, 0, getHeight() / 2);
    }
}
