package ravine.contour;

import java.util.List;
import java.util.stream.IntStream;
import ravine.draw.Anchor;
import ravine.draw.Frame;
import ravine.draw.PolylineBuilder;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.spec.DisplayNumber;

/** The colours of the bands, equally high, with the true values between them; without bands the colours of the lines. */
record ColourBar(Frame bar, Contours contours, BandColours scale, boolean filled, String title) implements Layer {

    private static final double TICK = 4;
    private static final double GAP = 4;
    private static final int DIGITS = 3;

    @Override
    public String name() {
        return "colour bar";
    }

    /** The room labels take beside the bar, wide enough for any. */
    static double labelWidth(Theme theme) {
        return theme.size(TICK + GAP) + theme.small().width("−1.23×10⁻⁴");
    }

    @Override
    public void draw(Surface surface) {
        var theme = scale.theme();
        int levels = contours.levels().size();
        double height = bar.height() / (levels + 1);
        for (int i = 0; i <= levels && filled; i++) {
            surface.fill(
                    new Frame(bar.left(), bar.top(), bar.width(), bar.height() - i * height).outline(), scale.band(i));
        }
        for (int i = 0; i < levels && !filled; i++) {
            double y = bar.bottom() - (i + 1) * height;
            surface.stroke(Polylines.of(bar.left(), y, bar.right(), y), Stroke.of(scale.line(i), theme.size(3)));
        }
        surface.stroke(bar.outline(), Stroke.of(theme.line(), theme.size(1)));
        var style = theme.small();
        double labelX = bar.right() + theme.size(TICK + GAP);
        if (levels == 0) {
            surface.text(
                    DisplayNumber.shortened(contours.grid().minimum(), DIGITS),
                    labelX,
                    bar.centreY() + 0.34 * style.size(),
                    style);
        }
        var ticks = new PolylineBuilder();
        int every = Math.max(1, (int) Math.ceil(theme.size(17) / height));
        var labelled = labelled(levels, every);
        var labels = BarLabels.of(
                labelled.stream().map(i -> contours.levels().get(i).level()).toList());
        for (int k = 0; k < labelled.size(); k++) {
            int i = labelled.get(k);
            double y = bar.bottom() - (i + 1) * height;
            ticks.add(bar.right(), y);
            ticks.add(bar.right() + theme.size(TICK), y);
            ticks.end();
            surface.text(labels.labels().get(k), labelX, y + 0.34 * style.size(), style);
        }
        surface.stroke(ticks.build(), Stroke.of(theme.line(), theme.size(1)));
        surface.text(
                labels.title(title),
                bar.centreX(),
                bar.top() - theme.size(8),
                theme.body().at(Anchor.MIDDLE));
    }

    private static List<Integer> labelled(int levels, int every) {
        return IntStream.range(0, levels)
                .filter(i -> (levels - 1 - i) % every == 0)
                .boxed()
                .toList();
    }
}
