package ravine.ui.methods;

import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ravine.draw.Palette;
import ravine.draw.Theme;
import ravine.figure.LineSample;
import ravine.ui.control.PixelView;

/** A short piece of a method's line with its marker, as in the legend but for its ends. */
public final class PenSample extends StackPane {

    private static final double WIDTH = 38;

    private final PixelView view = new PixelView();
    private int pen = -1;
    private @Nullable Theme theme;

    public PenSample() {
        getChildren().add(view);
    }

    public void show(int wantedPen, Theme wantedTheme) {
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
