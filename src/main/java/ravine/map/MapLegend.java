package ravine.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.spec.DisplayNumber;

/** Beside a map: what was run, a bar of colours where there is one, and the named classes with their shares, the largest first. */
record MapLegend(Frame room, List<String> heading, MapColouring colouring, List<Row> rows, Theme theme)
        implements Layer {

    private static final double ROW = 20;
    private static final double SWATCH = 13;
    private static final double GAP = 8;
    private static final double BAR_WIDTH = 16;
    private static final double BAR_LABEL = 74;
    private static final double BAR_SHARE = 0.5;

    /** Classes of one name. */
    record Row(String name, MapClass like, int count, String share) {}

    MapLegend {
        heading = List.copyOf(heading);
        rows = List.copyOf(rows);
    }

    /** Classes of one name are one row, in the colour of the most frequent. */
    static List<Row> rows(MapColouring colouring) {
        var counts = colouring.counts();
        Map<String, int[]> byName = new LinkedHashMap<>();
        int all = 0;
        for (int i = 0; i < counts.length; i++) {
            all += counts[i];
            var name = colouring.classes().get(i).name();
            if (!name.isEmpty() && counts[i] > 0) {
                var sum = byName.computeIfAbsent(name, each -> new int[] {0, -1});
                sum[0] += counts[i];
                sum[1] = sum[1] < 0 || counts[i] > counts[sum[1]] ? i : sum[1];
            }
        }
        var rows = new ArrayList<Row>();
        for (var each : byName.entrySet()) {
            int count = each.getValue()[0];
            var share = DisplayNumber.fixed(100.0 * count / all, 1) + " %";
            rows.add(new Row(each.getKey(), colouring.classes().get(each.getValue()[1]), count, share));
        }
        rows.sort((one, other) -> Integer.compare(other.count, one.count));
        return rows;
    }

    /** How wide a legend is. */
    static double width(List<String> heading, MapColouring colouring, List<Row> rows, Theme theme) {
        var small = theme.small();
        double names = rows.stream()
                .mapToDouble(row -> small.width(row.name + "  " + row.share) + theme.size(SWATCH + GAP))
                .max()
                .orElse(0);
        double words = heading.stream().mapToDouble(small::width).max().orElse(0);
        return Math.max(Math.max(names, words), colouring.bar().isPresent() ? theme.size(BAR_WIDTH + BAR_LABEL) : 0);
    }

    @Override
    public String name() {
        return "legend";
    }

    @Override
    public void draw(Surface surface) {
        double y = room.top();
        var style = theme.small();
        for (var line : heading) {
            surface.text(line, room.left(), y + style.size(), style);
            y += theme.size(ROW);
        }
        y += theme.size(4);
        if (colouring.bar().isPresent()) {
            y = bar(surface, colouring.bar().get(), y);
        }
        for (var row : rows) {
            if (y + theme.size(SWATCH) > room.bottom()) {
                surface.text("…", room.left(), y + style.size(), style);
                return;
            }
            var swatch = new Frame(room.left(), y, theme.size(SWATCH), theme.size(SWATCH)).outline();
            surface.fill(swatch, row.like.colour());
            row.like.pattern().drawSwatch(surface, room.left(), y, theme.size(SWATCH), row.like.ink());
            surface.stroke(swatch, Stroke.of(theme.line(), theme.size(1)));
            double half = theme.size(SWATCH / 2);
            row.like.symbol().draw(surface, room.left() + half, y + half, theme.size(3.6), theme);
            surface.text(
                    row.name + "  " + row.share,
                    room.left() + theme.size(SWATCH + GAP),
                    y + 0.88 * style.size(),
                    style);
            y += theme.size(ROW);
        }
    }

    /** The bar from low to high; where what is below it begins. */
    private double bar(Surface surface, MapBar bar, double top) {
        var style = theme.small();
        surface.text(bar.axis().title(), room.left(), top + style.size(), theme.body());
        double begin = top + theme.size(ROW + 4);
        double height = room.height() * BAR_SHARE;
        double bottom = begin + height;
        double right = room.left() + theme.size(BAR_WIDTH);
        for (int i = 0; i < bar.classes(); i++) {
            double upper = bottom - height * i / bar.classes();
            surface.fill(
                    Polylines.ring(room.left(), begin, right, begin, right, upper, room.left(), upper),
                    colouring.classes().get(i).colour());
        }
        surface.stroke(
                Polylines.ring(room.left(), begin, right, begin, right, bottom, room.left(), bottom),
                Stroke.of(theme.line(), theme.size(1)));
        for (var tick : bar.axis().ticks((int) Math.max(2, height / theme.size(40)))) {
            double y = bottom - (tick.place() - bar.axis().from()) / bar.axis().length() * height;
            surface.stroke(Polylines.of(right, y, right + theme.size(4), y), Stroke.of(theme.line(), theme.size(1)));
            surface.text(tick.label(), right + theme.size(8), y + 0.34 * style.size(), style);
        }
        return bottom + theme.size(16);
    }
}
