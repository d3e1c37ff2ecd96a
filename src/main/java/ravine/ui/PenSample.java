package ravine.ui;

import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ravine.draw.Palette;
import ravine.draw.Theme;
import ravine.figure.LineSample;

/** A short piece of a method's line with its marker, as in the legend but for its ends. */
final class PenSample extends StackPane {

    private static final double WIDTH = 38;

    private final PixelView view = new PixelView();
    private int pen = -1;
    private @Nullable Theme theme;

    PenSample() {
        getChildren().add(view);
    }

    void show(int wantedPen, Theme wantedTheme) {
        if (wantedPen == pen && wantedTheme.equals(theme)) {
            return;
        }
        pen = wantedPen;
        theme = wantedTheme;
        double height = wantedTheme.size(LineSample.HEIGHT);
        double left = wantedTheme.size((WIDTH - LineSample.WIDTH) / 2);
        view.draw(
                wantedTheme.size(WIDTH),
                height,
                surface ->
                        LineSample.draw(surface, Palette.pen(wantedPen, wantedTheme), wantedTheme, left, height / 2));
    }
}
