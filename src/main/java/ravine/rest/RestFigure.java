package ravine.rest;

import java.util.ArrayList;
import java.util.List;
import ravine.draw.Frame;
import ravine.draw.Polylines;
import ravine.draw.Stroke;
import ravine.draw.Surface;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.Layer;
import ravine.figure.Panel;
import ravine.figure.Paragraph;
import ravine.panel.RecipeLabel;
import ravine.session.Session;

/** The figure of ensembles at rest: for each track the histograms of both coordinates, under what is said of it. */
public final class RestFigure {

    private static final double PAD = 14;
    private static final double SAMPLE = 26;
    private static final double LEADING = 1.3;

    private RestFigure() {}

    /** The figure in so many pixels, which tracks share from top to bottom. */
    public static Figure of(Session session, List<AtRest> rests, double width, double height, Theme theme) {
        var panels = new ArrayList<Panel>();
        var around = new ArrayList<Layer>();
        double part = height / Math.max(1, rests.size());
        for (int i = 0; i < rests.size(); i++) {
            add(session, rests.get(i), new Frame(0, i * part, width, part), theme, panels, around);
        }
        return new Figure(width, height, theme.background(), panels, around);
    }

    /** The histograms of one track alone, under what the lines are; its sentences stand elsewhere. */
    public static Figure histograms(Session session, AtRest rest, double width, double height, Theme theme) {
        var panels = new ArrayList<Panel>();
        var around = new ArrayList<Layer>();
        double pad = theme.size(PAD);
        histograms(session, rest, pad, theme.size(4), new Frame(0, 0, width, height), theme, panels, around);
        return new Figure(width, height, theme.background(), panels, around);
    }

    private static void add(
            Session session, AtRest rest, Frame room, Theme theme, List<Panel> panels, List<Layer> around) {
        var track = session.tracks().get(rest.track());
        double pad = theme.size(PAD);
        double left = room.left() + pad;
        double y = room.top() + pad + 0.8 * theme.title().size();
        var title = (track.title() + "  " + RecipeLabel.beside(track)).strip();
        around.add(new Paragraph("title", List.of(title), left, y, theme.title()));
        var lines = Paragraph.lines(String.join("\n", RestText.sentences(rest)), room.width() - 2 * pad, theme.body());
        if (!lines.isEmpty()) {
            y += LEADING * theme.body().size() * lines.size() + theme.size(3);
            around.add(new Paragraph("at rest", lines, left, y, theme.body()));
        }
        histograms(session, rest, left, y, room, theme, panels, around);
    }

    private static void histograms(
            Session session,
            AtRest rest,
            double left,
            double above,
            Frame room,
            Theme theme,
            List<Panel> panels,
            List<Layer> around) {
        double y = above;
        if (rest.law().isPresent()) {
            y += theme.size(20);
            around.add(new Key(rest.law().get(), left, y, theme));
        }
        double top = y + theme.size(12);
        double half = (room.width() - 2 * theme.size(PAD)) / 2;
        int pen = session.tracks().get(rest.track()).pen();
        var variables = session.problem().formula().variables();
        for (int axis = 1; axis <= 2; axis++) {
            var part = new Frame(left + (axis - 1) * half, top, half, room.bottom() - top - theme.size(4));
            panels.add(HistogramPanel.of(rest, axis, variables.get(axis - 1), pen, part, theme));
        }
    }

    /** What the lines of theory are. */
    private record Key(RestLaw law, double left, double baseline, Theme theme) implements Layer {

        @Override
        public String name() {
            return "key";
        }

        @Override
        public void draw(Surface surface) {
            double next = entry(surface, left, law.name(), RestStyle.target(theme));
            entry(surface, next, "corrected for the rate", RestStyle.corrected(theme));
        }

        private double entry(Surface surface, double x, String words, Stroke stroke) {
            double y = baseline - 0.34 * theme.body().size();
            surface.stroke(Polylines.of(x, y, x + theme.size(SAMPLE), y), stroke);
            double text = x + theme.size(SAMPLE + 6);
            surface.text(words, text, baseline, theme.body());
            return text + theme.body().width(words) + theme.size(24);
        }
    }
}
