package ravine.map;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import ravine.draw.Anchor;
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
    private static final double LEAST_ROW = 16;
    private static final double SWATCH = 13;
    private static final double GAP = 8;
    private static final double BAR_WIDTH = 16;
    private static final double BAR_LABEL = 74;
    private static final double BAR_SHARE = 0.5;
    private static final double COLUMNS_APART = 18;
    /** A bar that lies is no longer than this. */
    private static final double LONGEST = 320;

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
        for (int i = 0; i < counts.length; i++) {
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
            var like = colouring.classes().get(each.getValue()[1]);
            rows.add(new Row(each.getKey(), like, count, share(count, colouring.cells())));
        }
        rows.sort((one, other) -> Integer.compare(other.count, one.count));
        return rows;
    }

    private static String share(int count, int all) {
        return DisplayNumber.fixed(100.0 * count / all, 1) + " %";
    }

    /** How wide a legend is whose rows stand below each other. */
    static double width(List<String> heading, MapColouring colouring, List<Row> rows, Theme theme) {
        double words = heading.stream().mapToDouble(theme.small()::width).max().orElse(0);
        double bar = colouring.bar().isPresent() ? theme.size(BAR_WIDTH + BAR_LABEL) : 0;
        return Math.max(Math.max(widest(rows, theme), words), bar);
    }

    private static double widest(List<Row> rows, Theme theme) {
        return rows.stream()
                .mapToDouble(row -> theme.small().width(words(row)) + theme.size(SWATCH + GAP))
                .max()
                .orElse(0);
    }

    private static String words(Row row) {
        return row.name + "  " + row.share;
    }

    @Override
    public String name() {
        return "legend";
    }

    @Override
    public void draw(Surface surface) {
        double y = heading(surface) + theme.size(4);
        var bar = colouring.bar();
        rows(surface, bar.isEmpty() ? y : isWide() ? lyingBar(surface, bar.get(), y) : bar(surface, bar.get(), y));
    }

    /** Whether it has more room across than down. */
    private boolean isWide() {
        return room.width() > room.height();
    }

    /** Line by line or, where there is more room across, in one line; where what is below begins. */
    private double heading(Surface surface) {
        var line = String.join(" ", heading);
        boolean fits = isWide() && theme.small().width(line) <= room.width();
        return lines(surface, fits ? List.of(line) : heading);
    }

    private double lines(Surface surface, List<String> lines) {
        double y = room.top();
        for (var line : lines) {
            surface.text(line, room.left(), y + theme.small().size(), theme.small());
            y += theme.size(ROW);
        }
        return y;
    }

    private double column() {
        return widest(rows, theme) + theme.size(COLUMNS_APART);
    }

    private int columns() {
        return rows.isEmpty() ? 1 : (int) Math.max(1, (room.width() + theme.size(COLUMNS_APART)) / column());
    }

    /** The rows, column by column as far as there is room, if need be nearer to each other; instead of the last place how many there are for which there is none. */
    private void rows(Surface surface, double top) {
        double height = Math.max(0, room.bottom() - top - theme.size(SWATCH));
        int wanted = (rows.size() + columns() - 1) / columns();
        double apart = Math.max(theme.size(LEAST_ROW), Math.min(theme.size(ROW), height / Math.max(1, wanted - 1)));
        int down = 1 + (int) (height / apart + 1e-9);
        int places = down * columns();
        int drawn = rows.size() <= places ? rows.size() : places - 1;
        for (int i = 0; i < drawn; i++) {
            int column = i / down;
            draw(surface, rows.get(i), left(column), top + i % down * apart);
        }
        if (drawn < rows.size()) {
            int column = drawn / down;
            double y = top + drawn % down * apart + 0.88 * theme.small().size();
            surface.text(more(rows.subList(drawn, rows.size())), left(column), y, theme.small());
        }
    }

    private double left(int column) {
        return room.left() + column * column();
    }

    private String more(List<Row> others) {
        int count = others.stream().mapToInt(Row::count).sum();
        return "%s more  %s".formatted(others.size(), share(count, colouring.cells()));
    }

    private void draw(Surface surface, Row row, double x, double y) {
        double side = theme.size(SWATCH);
        var swatch = new Frame(x, y, side, side).outline();
        surface.fill(swatch, row.like.colour());
        row.like.pattern().drawSwatch(surface, x, y, side, row.like.ink());
        surface.stroke(swatch, Stroke.of(theme.line(), theme.size(1)));
        row.like.symbol().draw(surface, x + side / 2, y + side / 2, theme.size(3.6), theme);
        var style = theme.small();
        surface.text(words(row), x + theme.size(SWATCH + GAP), y + 0.88 * style.size(), style);
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

    /** The bar from left to right, with its title before it; where what is below it begins. */
    private double lyingBar(Surface surface, MapBar bar, double top) {
        var style = theme.small().at(Anchor.MIDDLE);
        double bottom = top + theme.size(SWATCH);
        surface.text(bar.axis().title(), room.left(), bottom - theme.size(2), theme.body());
        double left = room.left() + theme.body().width(bar.axis().title()) + theme.size(2 * GAP);
        double width = Math.min(theme.size(LONGEST), room.right() - theme.size(2 * GAP) - left);
        for (int i = 0; i < bar.classes(); i++) {
            double from = left + width * i / bar.classes();
            surface.fill(
                    Polylines.ring(from, top, left + width, top, left + width, bottom, from, bottom),
                    colouring.classes().get(i).colour());
        }
        surface.stroke(
                Polylines.ring(left, top, left + width, top, left + width, bottom, left, bottom),
                Stroke.of(theme.line(), theme.size(1)));
        for (var tick : bar.axis().ticks((int) Math.max(2, width / theme.size(70)))) {
            double x = left + (tick.place() - bar.axis().from()) / bar.axis().length() * width;
            surface.stroke(Polylines.of(x, bottom, x, bottom + theme.size(4)), Stroke.of(theme.line(), theme.size(1)));
            surface.text(tick.label(), x, bottom + theme.size(6) + style.size(), style);
        }
        return bottom + theme.size(14) + style.size();
    }
}
