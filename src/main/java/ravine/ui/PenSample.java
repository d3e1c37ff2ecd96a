package ravine.ui;

import javafx.scene.layout.StackPane;
import ravine.figure.Palette;
import ravine.figure.Sample;
import ravine.figure.Theme;

/** A short piece of a method's line with its marker, as in the legend but for its ends. */
final class PenSample extends StackPane {

    private static final double WIDTH = 38;

    private final PixelView view = new PixelView();

    PenSample() {
        getChildren().add(view);
    }

    void show(int look, Theme theme) {
        double height = theme.size(Sample.HEIGHT);
        double left = theme.size((WIDTH - Sample.WIDTH) / 2);
        view.draw(
                theme.size(WIDTH),
                height,
                surface -> Sample.draw(surface, Palette.pen(look, theme), theme, left, height / 2));
    }
}
