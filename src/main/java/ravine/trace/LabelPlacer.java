package ravine.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ravine.draw.Anchor;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;

/** Short texts on small grounds of their own, none over another. Mutable, for it knows the room that is taken; it serves one drawing. */
final class LabelPlacer {

    private record Tag(String text, Colour edge, Frame box) {}

    private static final double PADDING = 3;
    private static final double HEIGHT = 15;
    private static final double SIZE = 11.5;

    private final Theme theme;
    private final Frame within;
    private final double apart;
    private final List<Frame> taken = new ArrayList<>();
    private final List<Tag> tags = new ArrayList<>();

    /** Tags within a frame, at least so many pixels apart. */
    LabelPlacer(Theme theme, Frame within, double apart) {
        this.theme = theme;
        this.within = within;
        this.apart = theme.size(apart);
    }

    /** Where a tag's middle may be so that the tag stands beside a point, this far from it along a direction of length 1. */
    double[] beside(String text, double x, double y, double toX, double toY, double gap) {
        double halfWidth = width(text) / 2;
        double halfHeight = theme.size(HEIGHT) / 2;
        double reach = Math.min(
                toX == 0 ? Double.POSITIVE_INFINITY : halfWidth / Math.abs(toX),
                toY == 0 ? Double.POSITIVE_INFINITY : halfHeight / Math.abs(toY));
        double distance = reach + theme.size(gap);
        return new double[] {x + distance * toX, y + distance * toY};
    }

    private double width(String text) {
        return style().width(text) + theme.size(2 * PADDING);
    }

    private TextStyle style() {
        return TextStyle.of(theme.size(SIZE), theme.text());
    }

    /** Lets no tag lie nearer than this to a point. */
    void keepOff(double x, double y, double reach) {
        double half = theme.size(reach);
        keepOff(new Frame(x - half, y - half, 2 * half, 2 * half));
    }

    /** Lets no tag lie over a box. */
    void keepOff(Frame box) {
        taken.add(box);
    }

    /** Takes room for a text around the first of these middles where there is any. */
    Optional<Frame> take(String text, List<double[]> middles) {
        double width = width(text);
        double height = theme.size(HEIGHT);
        for (var middle : middles) {
            var box = new Frame(middle[0] - width / 2, middle[1] - height / 2, width, height);
            if (fits(box)) {
                taken.add(box.inset(-apart));
                return Optional.of(box);
            }
        }
        return Optional.empty();
    }

    /** The box of a text around this middle, moved into the frame, whatever else is there. */
    Frame within(String text, double... middle) {
        double width = width(text);
        double height = theme.size(HEIGHT);
        double left = Math.max(within.left(), Math.min(within.right() - width, middle[0] - width / 2));
        double top = Math.max(within.top(), Math.min(within.bottom() - height, middle[1] - height / 2));
        return new Frame(left, top, width, height);
    }

    /** Puts a text around the first of these middles where there is room; no tag where there is none. */
    void put(String text, Colour edge, List<double[]> middles) {
        take(text, middles).ifPresent(box -> put(text, edge, box));
    }

    /** Puts a text into a box. */
    void put(String text, Colour edge, Frame box) {
        tags.add(new Tag(text, edge, box));
    }

    /** Draws all tags, which lie over whatever was drawn before. */
    void draw(Surface surface) {
        tags.forEach(tag -> draw(surface, tag.text, tag.edge, tag.box));
    }

    /** Whether a box lies in the frame and on no tag. */
    boolean fits(Frame box) {
        return within.contains(box) && taken.stream().noneMatch(box::overlaps);
    }

    private void draw(Surface surface, String text, Colour edge, Frame box) {
        var style = style();
        surface.fill(box.outline(), theme.panel());
        surface.stroke(box.outline(), Stroke.of(edge, theme.size(1)));
        surface.text(text, box.centreX(), box.centreY() + 0.34 * style.size(), style.at(Anchor.MIDDLE));
    }
}
