package ravine.ui.methods;

import java.util.List;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ravine.draw.Palette;
import ravine.draw.Pen;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.LineSample;
import ravine.ui.control.PanelView;

/** A short piece of a method's line with its marker, as in the legend but for its ends. */
public final class PenSample extends StackPane {

    private static final double WIDTH = 38;

    private final PanelView view = new PanelView();
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
        var sample = new Sample(Palette.pen(pen, wantedTheme), wantedTheme, left, height / 2);
        var background = wantedTheme.background().withOpacity(0);
        view.wrap(new Figure(wantedTheme.size(WIDTH), height, background, List.of(), List.of(sample)), 0);
    }

    /** The sample as all of a figure. */
    private record Sample(Pen pen, Theme theme, double x, double y) implements Layer {

        @Override
        public String name() {
            return "sample";
        }

        @Override
        public void draw(Surface surface) {
            LineSample.draw(surface, pen, theme, x, y);
        }
    }
}
