package ravine.trace;

import java.util.List;
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
    private static final double GAP = 9;

    @Override
    public String name() {
        return "legend";
    }

    List<Trace> traces() {
        return rows.traces();
    }

    static double width(LegendRows rows, Theme theme) {
        double settings = settingsWidth(rows, theme);
        return theme.size(2 * PADDING + LineSample.WIDTH + GAP)
                + nameWidth(rows, theme)
                + (settings > 0 ? settings + theme.size(GAP) : 0);
    }

    static double height(LegendRows rows, Theme theme) {
        return theme.size(2 * PADDING - 5 + row(rows.compact()) * rows.count());
    }

    private static double row(boolean compact) {
        return compact ? COMPACT_ROW : ROW;
    }

    private static double nameWidth(LegendRows rows, Theme theme) {
        double rest = rows.left() > 0 ? settings(theme).width(rows.rest()) : 0;
        return rows.traces().stream()
                .mapToDouble(trace -> theme.body().width(trace.name()))
                .reduce(rest, Math::max);
    }

    private static double settingsWidth(LegendRows rows, Theme theme) {
        return rows.words().stream().mapToDouble(settings(theme)::width).max().orElse(0);
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
        double settingsX = nameX + nameWidth(rows, theme) + theme.size(GAP);
        double row = theme.size(row(rows.compact()));
        double y = box.top() + theme.size(PADDING - 2.5) + row / 2;
        for (int i = 0; i < rows.traces().size(); i++) {
            var trace = rows.traces().get(i);
            var words = rows.words().get(i);
            LineSample.draw(surface, Palette.pen(trace.pen(), theme), theme, left, y);
            double baseline = y + 0.34 * theme.body().size();
            surface.text(trace.name(), nameX, baseline, theme.body());
            if (!words.isEmpty()) {
                surface.text(words, settingsX, baseline, settings(theme));
            }
            y += row;
        }
        if (rows.left() > 0) {
            surface.text(rows.rest(), nameX, y + 0.34 * theme.body().size(), settings(theme));
        }
    }
}
