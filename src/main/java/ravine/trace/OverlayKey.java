package ravine.trace;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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
 * What the marks mean that rows of data leave in the picture: a box in that corner beside the legend in which it hides least of the paths.
 *
 * @param pen of the method of which they are
 * @param traces the paths
 */
public record OverlayKey(
        Axes axes, int pen, String heading, List<Row> rows, Optional<Frame> legend, List<Trace> traces, Theme theme)
        implements Layer {

    /** A mark and its meaning. */
    public record Row(Sample sample, String words) {}

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
        double words =
                rows.stream().mapToDouble(row -> text().width(row.words)).max().orElse(0);
        double width =
                theme.size(2 * PADDING) + Math.max(text().bold().width(heading), theme.size(SAMPLE + GAP) + words);
        double height = theme.size(2 * PADDING + ROW * (rows.size() + 1));
        place(width, height).ifPresent(box -> draw(surface, box));
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

    private void draw(Surface surface, Frame box) {
        surface.fill(box.outline(), theme.panel());
        surface.stroke(box.outline(), Stroke.of(theme.line().withOpacity(0.6), theme.size(0.8)));
        double left = box.left() + theme.size(PADDING);
        double y = box.top() + theme.size(PADDING + ROW / 2);
        surface.text(heading, left, y + 0.34 * text().size(), text().bold());
        for (var row : rows) {
            y += theme.size(ROW);
            sample(surface, row.sample, left, y);
            surface.text(row.words, left + theme.size(SAMPLE + GAP), y + 0.34 * text().size(), text());
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
