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

    @Override
    public String name() {
        return "legend";
    }

    List<Trace> traces() {
        return rows.traces();
    }

    static double width(LegendRows rows, Theme theme) {
        double words = rows.form() == LegendRows.Form.BROKEN ? widestLine(rows, theme) : widthOfRows(rows, theme);
        return besidesWords(rows.form(), theme) + words;
    }

    private static double widestLine(LegendRows rows, Theme theme) {
        return IntStream.range(0, rows.names().size())
                .boxed()
                .flatMap(row -> rows.lines(row).stream())
                .mapToDouble(rows.style(theme)::width)
                .max()
                .orElse(0);
    }

    private static double widthOfRows(LegendRows rows, Theme theme) {
        return rows.compact()
                ? IntStream.range(0, rows.names().size())
                        .mapToDouble(i -> theme.body().width(rows.names().get(i))
                                + rows.besides(rows.words().get(i), theme))
                        .reduce(restWidth(rows, theme), Math::max)
                : nameWidth(rows, theme)
                        + rows.words().stream()
                                .mapToDouble(settings -> rows.besides(settings, theme))
                                .max()
                                .orElse(0);
    }

    /** What is left and right of the words, in pixels. */
    static double besidesWords(LegendRows.Form form, Theme theme) {
        return theme.size(2 * form.padding + form.sample + form.gap);
    }

    static double height(LegendRows rows, Theme theme) {
        return theme.size(2 * rows.form().padding - 5 + rows.form().row * rows.count());
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
        var form = rows.form();
        double left = box.left() + theme.size(form.padding);
        double nameX = left + theme.size(form.sample + form.gap);
        double widest = nameWidth(rows, theme);
        double row = theme.size(form.row);
        double y = box.top() + theme.size(form.padding - 2.5) + row / 2;
        if (form == LegendRows.Form.BROKEN) {
            drawBroken(surface, left, nameX, y, row);
            return;
        }
        for (int i = 0; i < rows.traces().size(); i++) {
            var trace = rows.traces().get(i);
            var words = rows.words().get(i);
            LineSample.draw(surface, Palette.pen(trace.pen(), theme), theme, left, y, form.sample);
            double baseline = y + 0.34 * theme.body().size();
            var name = rows.names().get(i);
            surface.text(name, nameX, baseline, theme.body());
            if (!words.isEmpty()) {
                double beside = rows.compact() ? theme.body().width(name) : widest;
                surface.text(words, nameX + beside + theme.size(form.gap), baseline, settings(theme));
            }
            y += row;
        }
        if (rows.left() > 0) {
            surface.text(rows.rest(), nameX, y + 0.34 * theme.body().size(), settings(theme));
        }
    }

    /** Each row in lines, with the sample beside their middle. */
    private void drawBroken(Surface surface, double left, double nameX, double top, double row) {
        var names = rows.style(theme);
        var settings = TextStyle.of(names.size(), theme.muted());
        double y = top;
        for (int i = 0; i < rows.traces().size(); i++) {
            var lines = rows.lines(i);
            var pen = Palette.pen(rows.traces().get(i).pen(), theme);
            LineSample.draw(surface, pen, theme, left, y + row * (lines.size() - 1) / 2, rows.form().sample);
            long named = rows.names().get(i).lines().count();
            for (int line = 0; line < lines.size(); line++) {
                surface.text(lines.get(line), nameX, y + 0.34 * names.size(), line < named ? names : settings);
                y += row;
            }
        }
    }
}
