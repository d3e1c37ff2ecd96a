package ravine.trace;

import java.util.List;
import java.util.stream.IntStream;
import ravine.draw.Frame;
import ravine.draw.Palette;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.LineSample;

/** The methods by name and settings, each with a sample of its line and marker. */
record Legend(Frame box, LegendRows rows, Theme theme) implements Layer {

    private static final double PADDING = 10;
    private static final double ROW = 22;
    private static final double COMPACT_ROW = 18;
    static final double GAP = 9;

    @Override
    public String name() {
        return "legend";
    }

    List<Trace> traces() {
        return rows.traces();
    }

    static double width(LegendRows rows, Theme theme) {
        double words = rows.compact()
                ? IntStream.range(0, rows.names().size())
                        .mapToDouble(i -> theme.body().width(rows.names().get(i))
                                + LegendRows.besides(rows.words().get(i), theme))
                        .reduce(restWidth(rows, theme), Math::max)
                : nameWidth(rows, theme)
                        + rows.words().stream()
                                .mapToDouble(settings -> LegendRows.besides(settings, theme))
                                .max()
                                .orElse(0);
        return besidesWords(theme) + words;
    }

    /** What is left and right of the words, in pixels. */
    static double besidesWords(Theme theme) {
        return theme.size(2 * PADDING + LineSample.WIDTH + GAP);
    }

    static double height(LegendRows rows, Theme theme) {
        return theme.size(2 * PADDING - 5 + row(rows.compact()) * rows.count());
    }

    private static double row(boolean compact) {
        return compact ? COMPACT_ROW : ROW;
    }

    private static double nameWidth(LegendRows rows, Theme theme) {
        return rows.names().stream().mapToDouble(theme.body()::width).reduce(restWidth(rows, theme), Math::max);
    }

    private static double restWidth(LegendRows rows, Theme theme) {
        return rows.left() > 0 ? settings(theme).width(rows.rest()) : 0;
    }

    private static TextStyle settings(Theme theme) {
        return TextStyle.of(theme.body().size(), theme.muted());
    }

    @Override
    public void draw(Surface surface) {
        surface.fill(box.outline(), theme.panel());
        surface.stroke(box.outline(), Stroke.of(theme.line().withOpacity(0.6), theme.size(0.8)));
        double left = box.left() + theme.size(PADDING);
        double nameX = left + theme.size(LineSample.WIDTH + GAP);
        double widest = nameWidth(rows, theme);
        double row = theme.size(row(rows.compact()));
        double y = box.top() + theme.size(PADDING - 2.5) + row / 2;
        for (int i = 0; i < rows.traces().size(); i++) {
            var trace = rows.traces().get(i);
            var words = rows.words().get(i);
            LineSample.draw(surface, Palette.pen(trace.pen(), theme), theme, left, y);
            double baseline = y + 0.34 * theme.body().size();
            var name = rows.names().get(i);
            surface.text(name, nameX, baseline, theme.body());
            if (!words.isEmpty()) {
                double beside = rows.compact() ? theme.body().width(name) : widest;
                surface.text(words, nameX + beside + theme.size(GAP), baseline, settings(theme));
            }
            y += row;
        }
        if (rows.left() > 0) {
            surface.text(rows.rest(), nameX, y + 0.34 * theme.body().size(), settings(theme));
        }
    }
}
