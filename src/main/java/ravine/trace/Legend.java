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

/** The methods by name and key values, each with a sample of its line and marker; compact, with names only and closer together. */
record Legend(Frame box, List<Trace> traces, Theme theme, boolean compact) implements Layer {

    private static final double PADDING = 10;
    private static final double ROW = 22;
    private static final double COMPACT_ROW = 18;
    private static final double GAP = 9;

    Legend {
        traces = List.copyOf(traces);
    }

    @Override
    public String name() {
        return "legend";
    }

    static double width(List<Trace> traces, Theme theme, boolean compact) {
        double names = nameWidth(traces, theme);
        double settings = compact ? 0 : settingsWidth(traces, theme);
        return theme.size(2 * PADDING + LineSample.WIDTH + GAP)
                + names
                + (settings > 0 ? settings + theme.size(GAP) : 0);
    }

    static double height(int rows, Theme theme, boolean compact) {
        return theme.size(2 * PADDING - 5 + row(compact) * rows);
    }

    private static double row(boolean compact) {
        return compact ? COMPACT_ROW : ROW;
    }

    private static double nameWidth(List<Trace> traces, Theme theme) {
        return traces.stream()
                .mapToDouble(t -> theme.body().width(t.name()))
                .max()
                .orElse(0);
    }

    private static double settingsWidth(List<Trace> traces, Theme theme) {
        return traces.stream()
                .mapToDouble(t -> settings(theme).width(t.settings()))
                .max()
                .orElse(0);
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
        double settingsX = nameX + nameWidth(traces, theme) + theme.size(GAP);
        double y = box.top() + theme.size(PADDING - 2.5 + row(compact) / 2);
        for (var trace : traces) {
            var pen = Palette.pen(trace.pen(), theme);
            LineSample.draw(surface, pen, theme, left, y);
            double baseline = y + 0.34 * theme.body().size();
            surface.text(trace.name(), nameX, baseline, theme.body());
            if (!compact && !trace.settings().isEmpty()) {
                surface.text(trace.settings(), settingsX, baseline, settings(theme));
            }
            y += theme.size(row(compact));
        }
    }
}
