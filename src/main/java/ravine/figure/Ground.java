package ravine.figure;

import java.util.ArrayList;
import java.util.List;
import ravine.Box;
import ravine.contour.Contours;
import ravine.contour.Grid;
import ravine.formula.Formula;

/**
 * All of a plot that stays while its paths move: the surface, the axes, the colour bar and the texts. Costly to make, so worth keeping
 * while formula, view, size and look stay the same.
 */
public final class Ground {

    /** Sample points lie at least this many pixels apart. */
    private static final double PIXELS_PER_CELL = 2;

    private static final int FEWEST = 48;
    private static final int MOST = 400;

    private final double width;
    private final double height;
    private final Look look;
    private final Axes axes;
    private final Contours contours;
    private final List<Layer> still;

    private Ground(double width, double height, Look look, Layout layout, Contours contours) {
        this.width = width;
        this.height = height;
        this.look = look;
        this.axes = layout.axes();
        this.contours = contours;
        this.still = layers(height, look, layout, contours);
    }

    /** The ground of f seen through a box, in a figure of so many pixels; with equal aspect the box is grown to the frame's shape. */
    public static Ground of(Formula formula, Box view, boolean equalAspect, double width, double height, Look look) {
        var layout = Layout.of(view, equalAspect, width, height, look);
        var frame = layout.axes().frame();
        var grid = Grid.sample(formula, layout.axes().view(), points(frame.width()), points(frame.height()));
        return new Ground(
                width, height, look, layout, Contours.of(grid, look.levels().in(grid, look.count())));
    }

    private static int points(double pixels) {
        return (int) Math.max(FEWEST, Math.min(MOST, Math.round(pixels / PIXELS_PER_CELL)));
    }

    private static List<Layer> layers(double height, Look look, Layout layout, Contours contours) {
        var theme = look.theme();
        var frame = layout.axes().frame();
        var scale = new Scale(look.map(), theme, contours.levels().size());
        var layers = new ArrayList<Layer>();
        layers.add(new Hatch(theme));
        layers.add(look.filled() ? new Bands(contours, scale) : new Plain(contours, theme.background()));
        if (look.lined()) {
            layers.add(new ContourLines(contours, scale, look.filled()));
        }
        layers.add(AxisLines.plane(layout.axes(), theme));
        if (look.colourBar() && !Double.isNaN(contours.grid().minimum())) {
            layers.add(new ColourBar(layout.colourBar(), contours, scale, look.filled()));
        }
        if (!look.title().isEmpty()) {
            layers.add(new Words("title", look.title(), frame.left(), frame.top() - theme.size(10), theme.title()));
        }
        if (!look.caption().isEmpty()) {
            layers.add(new Words("caption", look.caption(), frame.left(), height - theme.size(12), theme.small()));
        }
        return List.copyOf(layers);
    }

    public double width() {
        return width;
    }

    public double height() {
        return height;
    }

    public Look look() {
        return look;
    }

    /** The map between plane and pixels, with the view that is really shown. */
    public Axes axes() {
        return axes;
    }

    public Contours contours() {
        return contours;
    }

    /** What to draw on the theme's background, the first at the back. */
    public List<Layer> still() {
        return still;
    }
}
