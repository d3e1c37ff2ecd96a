package ravine.chart;

import java.util.List;
import java.util.function.Function;
import ravine.axis.Axes;
import ravine.draw.Anchor;
import ravine.draw.Frame;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.TextStyle;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.LineSample;

/**
 * A box beside the pointer with a heading and the reading of each curve, in as many columns as its height asks for.
 *
 * @param share the upper part of the frame's height that it may take
 */
record ReadingsBox(Axes axes, String heading, List<CurveReading> rows, double pointerX, double share, Theme theme)
        implements Layer {

    private static final double PADDING = 8;
    private static final double ROW = 16;
    private static final double GAP = 8;
    private static final double SAMPLE = 26;
    private static final double AWAY = 12;

    ReadingsBox {
        rows = List.copyOf(rows);
    }

    @Override
    public String name() {
        return "readings";
    }

    @Override
    public void draw(Surface surface) {
        var frame = axes.frame();
        int most = (int) Math.max(1, (share * frame.height() - theme.size(2 * PADDING)) / theme.size(ROW) - 1);
        int columns = Math.max(1, (rows.size() + most - 1) / most);
        int each = (rows.size() + columns - 1) / columns;
        double names = widest(CurveReading::name);
        double column = theme.size(SAMPLE + 3 * GAP) + names + widest(CurveReading::value);
        double width = theme.size(2 * PADDING) + Math.max(columns * column - theme.size(GAP), text().width(heading));
        double height = theme.size(2 * PADDING + ROW * (each + 1));
        boolean right = pointerX + theme.size(AWAY) + width <= frame.right();
        double wished = right ? pointerX + theme.size(AWAY) : pointerX - theme.size(AWAY) - width;
        var box = new Frame(Math.max(frame.left(), wished), frame.top() + theme.size(2), width, height);
        surface.fill(box.outline(), theme.background().withOpacity(0.94));
        surface.stroke(box.outline(), Stroke.of(theme.line().withOpacity(0.6), theme.size(0.8)));
        double top = box.top() + theme.size(PADDING + ROW / 2);
        surface.text(heading, box.left() + theme.size(PADDING), baseline(top), text());
        for (int i = 0; i < rows.size(); i++) {
            int beside = i / each;
            double left = box.left() + theme.size(PADDING) + beside * column;
            row(surface, rows.get(i), left, left + column - theme.size(GAP), top + theme.size(ROW) * (i % each + 1));
        }
    }

    private void row(Surface surface, CurveReading reading, double left, double right, double y) {
        var pen = Palette.pen(reading.pen(), theme);
        double end = left + theme.size(SAMPLE);
        surface.stroke(Polylines.of(left, y, end, y), pen.stroke(theme.size(2)));
        var small = theme.scaled(0.7);
        LineSample.marker(surface, Palette.pen(reading.pen(), small), small, (left + end) / 2, y);
        surface.text(reading.name(), end + theme.size(GAP), baseline(y), text());
        surface.text(reading.value(), right, baseline(y), text().at(Anchor.END));
    }

    private double widest(Function<CurveReading, String> part) {
        return rows.stream()
                .mapToDouble(row -> text().width(part.apply(row)))
                .max()
                .orElse(0);
    }

    private TextStyle text() {
        return TextStyle.of(theme.size(12.5), theme.text());
    }

    private double baseline(double middle) {
        return middle + 0.34 * text().size();
    }
}
