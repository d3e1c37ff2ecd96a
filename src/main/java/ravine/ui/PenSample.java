package ravine.ui;

import javafx.scene.canvas.Canvas;
import ravine.figure.Palette;
import ravine.figure.Sample;
import ravine.figure.Theme;

/** A short piece of a method's line with its marker, as in the legend but for its ends. */
final class PenSample extends Canvas {

    private static final double WIDTH = 38;

    void show(int look, Theme theme) {
        setWidth(theme.size(WIDTH));
        setHeight(theme.size(Sample.HEIGHT));
        getGraphicsContext2D().clearRect(0, 0, getWidth(), getHeight());
        Sample.draw(
                new CanvasSurface(getGraphicsContext2D()),
                Palette.pen(look, theme),
                theme,
                theme.size((WIDTH - Sample.WIDTH) / 2),
                getHeight() / 2);
    }
}
