package ravine.rest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import ravine.draw.Palette;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.TextLine;
import ravine.optimizer.Optimizer;
import ravine.panel.RecipeLabel;
import ravine.session.Session;
import ravine.session.Track;

/** The methods of a chart of losses at rest by the colour of their dots, as many in a row as have room. */
record RatesKey(List<Entry> entries, Theme theme) implements Layer {

    private static final double SAMPLE = 26;
    private static final double GAP = 8;
    private static final double BETWEEN = 24;
    private static final double ROW = 22;

    /** What is between two settings of a label. */
    private static final String SETTINGS = "  ";

    /** One method. */
    record Entry(String words, int pen, double left, double y) {}

    RatesKey {
        entries = List.copyOf(entries);
    }

    /** That of these methods in so many pixels from left to right. */
    static RatesKey of(Session session, RatesAtRest rates, double left, double top, double width, Theme theme) {
        var entries = new ArrayList<Entry>();
        double before = theme.size(SAMPLE + GAP);
        double x = left;
        double y = top + theme.size(ROW) / 2;
        for (var line : rates.lines()) {
            var words = TextLine.fitting(words(session, rates, line.track()), width - before, theme.body());
            double wide = before + theme.body().width(words);
            if (x > left && x + wide > left + width) {
                x = left;
                y += theme.size(ROW);
            }
            entries.add(new Entry(words, session.tracks().get(line.track()).pen(), x, y));
            x += wide + theme.size(BETWEEN);
        }
        return new RatesKey(entries, theme);
    }

    /** The name of a track, with its settings where others have that name too; all but the rate, of which each line has many. */
    private static String words(Session session, RatesAtRest rates, int number) {
        var track = session.tracks().get(number);
        boolean alone = rates.lines().stream()
                        .map(line -> session.tracks().get(line.track()).title())
                        .filter(track.title()::equals)
                        .count()
                == 1;
        return alone ? track.title() : (track.title() + SETTINGS + settings(track)).strip();
    }

    private static String settings(Track track) {
        return Arrays.stream(RecipeLabel.beside(track).split(SETTINGS))
                .filter(word -> !word.startsWith(Optimizer.RATE + " "))
                .collect(Collectors.joining(SETTINGS));
    }

    /** How far down it reaches from its top, in pixels. */
    double height() {
        return entries.isEmpty()
                ? 0
                : entries.get(entries.size() - 1).y() - entries.get(0).y() + theme.size(ROW);
    }

    @Override
    public String name() {
        return "key";
    }

    @Override
    public void draw(Surface surface) {
        for (var entry : entries) {
            var colour = Palette.pen(entry.pen(), theme).colour();
            double right = entry.left() + theme.size(SAMPLE);
            var line = Polylines.of(entry.left(), entry.y(), right, entry.y());
            surface.stroke(line, Stroke.rounded(colour, theme.size(RatesLayer.LINE)));
            double middle = (entry.left() + right) / 2;
            surface.dots(Polylines.of(middle, entry.y()), theme.size(RatesLayer.DOT), colour);
            double baseline = entry.y() + 0.34 * theme.body().size();
            surface.text(entry.words(), right + theme.size(GAP), baseline, theme.body());
        }
    }
}
