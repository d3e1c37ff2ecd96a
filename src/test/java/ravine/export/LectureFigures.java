package ravine.export;

import java.util.Optional;
import java.util.OptionalInt;
import ravine.Mistake;
import ravine.draw.Theme;
import ravine.figure.Drawn;
import ravine.figure.LegendPlace;
import ravine.panel.PanelRule;
import ravine.session.FirstSession;

/** Figures of the lecture's session. */
final class LectureFigures {

    private LectureFigures() {}

    /** A plain film of so many pixels. */
    static Export film(double width, double height, Timing timing) {
        return Export.of(width, height, Theme.LIGHT).withTiming(timing);
    }

    static Drawn of(Export export) throws Mistake {
        var session = FirstSession.lecture();
        return new Drawn(export.figure(session, export.divided(session)), export.last(session));
    }

    /** A figure by what is special about it. */
    static Drawn named(String name) throws Mistake {
        var rates = Optional.of(PanelRule.read("eta=0.1,0.4"));
        var methods = Optional.of(PanelRule.read("method"));
        var whole = Optional.<PanelRule>empty();
        return switch (name) {
            case "panels" -> drawn(480, 320, Theme.LIGHT, "methods", methods, false);
            case "rates" -> drawn(480, 560, Theme.LIGHT, "", rates, true);
            case "losses" -> drawn(320, 320, Theme.LIGHT, "", whole, true);
            case "dark-panels" -> drawn(360, 360, Theme.DARK, "", methods, false);
            case "print" -> drawn(240, 240, Theme.PRINT, "A title", whole, false);
            case "transparent" ->
                drawn(320, 240, Theme.LIGHT, "", whole, false).transparent().after(3);
            case "bare" -> bare();
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Drawn bare() throws Mistake {
        var export = Export.of(320, 240, Theme.LIGHT)
                .withLegend(LegendPlace.NONE)
                .withColourBar(false)
                .withStep(OptionalInt.of(5));
        return of(export);
    }

    private static Drawn drawn(
            double width, double height, Theme theme, String title, Optional<PanelRule> panels, boolean losses)
            throws Mistake {
        var export = Export.of(width, height, theme)
                .withTitle(title)
                .withCaption("A caption with:")
                .withSettings(true)
                .withLosses(losses)
                .withPanels(panels);
        return of(export);
    }
}
