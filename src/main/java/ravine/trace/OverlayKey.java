package ravine.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ravine.axis.Axes;
import ravine.draw.Colour;
import ravine.draw.Frame;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.Layer;

/**
 * What the marks mean that rows of data leave in the picture: a box in that corner beside the legend in which it hides least of the paths,
 * with fewer words where it would else hide much of a small picture.
 *
 * @param pen of the method of which they are
 * @param brief the heading in fewer words
 * @param traces the paths
 */
public record OverlayKey(
        Axes axes,
        int pen,
        String heading,
        String brief,
        List<Row> rows,
        Optional<Frame> legend,
        List<Trace> traces,
        Theme theme)
        implements Layer {

    /** A mark and its meaning, also in fewer words. */
    public record Row(Sample sample, String words, String brief) {}

    /** The words of the box, in so many columns of equal width, in pixels, below the heading. */
    private record Layout(String heading, List<String> words, int columns, double column, double width, double height) {

        int lines() {
            return (words.size() + columns - 1) / columns;
        }
    }

    /** The largest share of the frame that the box with all words may hide. */
    private static final double MOST_HIDDEN = 0.25;

    /** The marks, with what they are called. */
    public enum Sample {
        THIN_ARROW("thin arrows"),
        MEAN_ARROW("black or white arrow"),
        BATCH_ARROW("coloured arrow"),
        ELLIPSE("dashed ellipse"),
        CONTOUR("thin contours"),
        STAR("star");

        private final String words;

        Sample(String words) {
            this.words = words;
        }
    }

    private static final double PADDING = 7;
    private static final double ROW = 16;
    private static final double SAMPLE = 22;
    private static final double GAP = 7;
    private static final double MARGIN = 12;
    private static final double SIZE = 12;

    /** So many points of a path tell where it lies. */
    private static final int POINTS = 400;

    public OverlayKey {
        rows = List.copyOf(rows);
        traces = List.copyOf(traces);
    }

    @Override
    public String name() {
        return "key of the overlays";
    }

    /** The same as a sentence. */
    public String sentence() {
        var said = rows.stream().map(row -> row.sample.words + " – " + row.words);
        return heading + ". " + said.collect(Collectors.joining("; ")) + ".";
    }

    /** Draws the box where it has room. */
    @Override
    public void draw(Surface surface) {
        var frame = axes.frame();
        var whole = layout(heading, Row::words, 1);
        boolean isLarge = whole.width * whole.height > MOST_HIDDEN * frame.width() * frame.height();
        var small = Stream.of(layout(brief, Row::brief, 2), layout(brief, Row::brief, 1));
        Stream.concat(Stream.of(whole).filter(layout -> !isLarge), small)
                .flatMap(layout -> place(layout.width, layout.height).stream()
                        .map(box -> (Runnable) () -> draw(surface, layout, box)))
                .findFirst()
                .ifPresent(Runnable::run);
    }

    private Layout layout(String heading, Function<Row, String> said, int columns) {
        var words = rows.stream().map(said).toList();
        double column = theme.size(SAMPLE + 2 * GAP)
                + words.stream().mapToDouble(text()::width).max().orElse(0);
        double width =
                theme.size(2 * PADDING) + Math.max(text().bold().width(heading), columns * column - theme.size(GAP));
        int lines = (words.size() + columns - 1) / columns;
        return new Layout(heading, words, columns, column, width, theme.size(2 * PADDING + ROW * (lines + 1)));
    }

    private Optional<Frame> place(double width, double height) {
        var room = axes.frame().inset(theme.size(MARGIN));
        double right = room.right() - width;
        double bottom = room.bottom() - height;
        return Stream.of(
                        new Frame(room.left(), bottom, width, height),
                        new Frame(right, bottom, width, height),
                        new Frame(room.left(), room.top(), width, height),
                        new Frame(right, room.top(), width, height))
                .filter(box -> legend.isEmpty() || !legend.get().overlaps(box))
                .filter(box -> width <= room.width() && height <= room.height())
                .min(Comparator.comparingInt(this::hidden));
    }

    /** How many points of the paths, whole so that the box stays where it is, a box would hide. */
    private int hidden(Frame box) {
        int hidden = 0;
        for (var trace : traces) {
            int stride = Math.max(1, trace.length() / POINTS);
            for (int i = 0; i < trace.length(); i += stride) {
                hidden += box.contains(axes.x(trace.x1(i)), axes.y(trace.x2(i))) ? 1 : 0;
            }
        }
        return hidden;
    }

    private void draw(Surface surface, Layout layout, Frame box) {
        surface.fill(box.outline(), theme.panel());
        surface.stroke(box.outline(), Stroke.of(theme.line().withOpacity(0.6), theme.size(0.8)));
        double left = box.left() + theme.size(PADDING);
        double top = box.top() + theme.size(PADDING + ROW / 2);
        double base = 0.34 * text().size();
        surface.text(layout.heading, left, top + base, text().bold());
        for (int i = 0; i < rows.size(); i++) {
            int column = i / layout.lines();
            double x = left + column * layout.column;
            double y = top + theme.size(ROW) * (1 + i % layout.lines());
            sample(surface, rows.get(i).sample, x, y);
            surface.text(layout.words.get(i), x + theme.size(SAMPLE + GAP), y + base, text());
        }
    }

    private void sample(Surface surface, Sample sample, double left, double y) {
        var colour = Palette.pen(pen, theme).colour();
        double right = left + theme.size(SAMPLE);
        var line = Polylines.of(left, y, right, y);
        switch (sample) {
            case THIN_ARROW -> arrow(surface, colour, 1, left, right, y);
            case BATCH_ARROW -> arrow(surface, colour, 2.6, left, right, y);
            case MEAN_ARROW -> arrow(surface, theme.ink(), 2.6, left, right, y);
            case ELLIPSE ->
                surface.stroke(line, new Stroke(colour, theme.size(1.6), List.of(theme.size(6), theme.size(3)), false));
            case CONTOUR -> surface.stroke(line, Stroke.of(colour, theme.size(1.1)));
            case STAR -> BatchMinimum.star(surface, colour, theme.scaled(0.8), (left + right) / 2, y);
        }
    }

    private void arrow(Surface surface, Colour colour, double width, double left, double right, double y) {
        double head = theme.size(4 + width);
        surface.stroke(Polylines.of(left, y, right - head, y), Stroke.of(colour, theme.size(width)));
        surface.fill(Polylines.ring(right, y, right - head, y - head / 2, right - head, y + head / 2), colour);
    }

    private TextStyle text() {
        return TextStyle.of(theme.size(SIZE), theme.text());
    }
}
