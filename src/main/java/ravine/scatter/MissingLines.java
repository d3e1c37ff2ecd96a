package ravine.scatter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Paragraph;

/** Words about models that have no line on the axes, in the corner in which they lie over the fewest points. */
final class MissingLines {

    /** The words stand so many pixels from the edges of the frame. */
    private static final double BESIDE = 6;

    private MissingLines() {}

    /** The names of the models, in no more lines of text than half of the frame has room for. */
    static Layer of(Axes axes, RowPoints points, List<String> models, Theme theme) {
        var frame = axes.frame();
        var style = theme.small();
        double gap = theme.size(BESIDE);
        var all = Paragraph.lines("no line here: " + String.join(", ", models), frame.width() - 2 * gap, style);
        int most = all.size();
        while (most > 1 && Paragraph.height(most, style) > frame.height() / 2) {
            most--;
        }
        var lines = Paragraph.shortened(all, most);
        double width = lines.stream().mapToDouble(style::width).max().orElse(0);
        double height = Paragraph.height(most, style);
        double right = frame.right() - gap - width;
        double below = frame.bottom() - gap - height;
        var corner = Stream.of(
                        new Frame(frame.left() + gap, below, width, height),
                        new Frame(right, below, width, height),
                        new Frame(frame.left() + gap, frame.top() + gap, width, height),
                        new Frame(right, frame.top() + gap, width, height))
                .min(Comparator.comparingLong(room -> covered(axes, points, room, gap)))
                .orElseThrow();
        return new Paragraph("no line", lines, corner.left(), corner.bottom(), style);
    }

    /** How many points lie in this part of the picture or this near to it. */
    private static long covered(Axes axes, RowPoints points, Frame part, double near) {
        var around =
                new Frame(part.left() - near, part.top() - near, part.width() + 2 * near, part.height() + 2 * near);
        return IntStream.range(0, points.rows())
                .filter(row -> around.contains(axes.x(points.x(row)), axes.y(points.y(row))))
                .count();
    }
}
