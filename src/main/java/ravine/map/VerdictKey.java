package ravine.map;

import java.util.List;
import java.util.stream.IntStream;
import ravine.draw.Frame;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.run.Verdict;
import ravine.sweep.Sweep;
import ravine.sweep.SweepLine;

/**
 * What the colours and patterns of strips of verdicts mean: a square and words for each that there is, in one line that ends at the right of
 * its room; how many more there are where they have no room.
 */
record VerdictKey(Frame room, List<Verdict.Kind> kinds, Theme theme) implements Layer {

    private static final double SWATCH = 10;
    private static final double GAP = 5;
    private static final double APART = 14;

    VerdictKey {
        kinds = List.copyOf(kinds);
    }

    /** That of a sweep, in the order of verdicts. */
    static VerdictKey of(Sweep sweep, Frame room, Theme theme) {
        var kinds = sweep.lines().stream()
                .map(SweepLine::ends)
                .flatMap(List::stream)
                .map(end -> end.verdict().kind())
                .distinct()
                .sorted()
                .toList();
        return new VerdictKey(room, kinds, theme);
    }

    @Override
    public String name() {
        return "key of verdicts";
    }

    private double width(Verdict.Kind kind) {
        return theme.size(SWATCH + GAP) + theme.small().width(kind.words());
    }

    /** How wide so many are, with what is said of the others. */
    private double width(int count) {
        return IntStream.range(0, count).mapToDouble(i -> width(kinds.get(i))).sum()
                + theme.size(APART) * Math.max(0, count - 1)
                + (count < kinds.size() ? theme.size(APART) + theme.small().width(more(count)) : 0);
    }

    private String more(int count) {
        return "%s more".formatted(kinds.size() - count);
    }

    @Override
    public void draw(Surface surface) {
        int count = kinds.size();
        while (count > 0 && width(count) > room.width()) {
            count--;
        }
        if (count == 0) {
            return;
        }
        double x = room.right() - width(count);
        double base = room.centreY() + 0.34 * theme.small().size();
        for (var kind : kinds.subList(0, count)) {
            var like = VerdictColours.of(kind);
            double side = theme.size(SWATCH);
            double top = room.centreY() - side / 2;
            var swatch = new Frame(x, top, side, side).outline();
            surface.fill(swatch, like.colour());
            like.pattern().drawSwatch(surface, x, top, side, like.ink());
            surface.stroke(swatch, Stroke.of(theme.line(), theme.size(0.8)));
            surface.text(kind.words(), x + theme.size(SWATCH + GAP), base, theme.small());
            x += width(kind) + theme.size(APART);
        }
        if (count < kinds.size()) {
            surface.text(more(count), x, base, theme.small());
        }
    }
}
