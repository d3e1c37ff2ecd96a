package ravine.scatter;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.draw.Frame;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Paragraph;

/** Words about models that have no line on the axes, in lines of text as wide as the frame or half of it, where they lie over the fewest points. */
final class MissingLines {

    /** The words stand so many pixels from the edges of the frame. */
    private static final double BESIDE = 6;

    private MissingLines() {}

    /** The names of the models, in no more lines of text than half of the frame has room for. */
    static Layer of(Axes axes, RowPoints points, List<String> models, Theme theme) {
        double gap = theme.size(BESIDE);
        double room = axes.frame().width() - 2 * gap;
        var words = "no line here: " + String.join(", ", models);
        return Stream.of(room, room / 2)
                .map(width -> lines(words, width, axes.frame(), theme))
                .flatMap(lines -> corners(lines, axes.frame(), gap, theme))
                .min(Comparator.comparingLong(placed -> covered(axes, points, placed, gap)))
                .orElseThrow();
    }

    private static List<String> lines(String words, double width, Frame frame, Theme theme) {
        var lines = Paragraph.lines(words, width, theme.small());
        int most = lines.size();
        while (most > 1 && Paragraph.height(most, theme.small()) > frame.height() / 2) {
            most--;
        }
        return Paragraph.shortened(lines, most);
    }

    /** The words in each corner, the lower ones first. */
    private static Stream<Paragraph> corners(List<String> lines, Frame frame, double gap, Theme theme) {
        var style = theme.small();
        double upper = frame.top() + gap + Paragraph.height(lines.size(), style);
        double right = frame.right() - gap - width(lines, style);
        return Stream.of(frame.bottom() - gap, upper).flatMap(bottom -> Stream.of(frame.left() + gap, right)
                .map(left -> new Paragraph("no line", lines, left, bottom, style)));
    }

    private static double width(List<String> lines, TextStyle style) {
        return lines.stream().mapToDouble(style::width).max().orElse(0);
    }

    /** How many points lie under these words or this near to them. */
    private static long covered(Axes axes, RowPoints points, Paragraph words, double near) {
        double height = Paragraph.height(words.lines().size(), words.style());
        double width = width(words.lines(), words.style());
        var around =
                new Frame(words.left() - near, words.bottom() - height - near, width + 2 * near, height + 2 * near);
        return IntStream.range(0, points.rows())
                .filter(row -> around.contains(axes.x(points.x(row)), axes.y(points.y(row))))
                .count();
    }
}
