package ravine.export;

import java.util.Optional;
import java.util.OptionalInt;
import ravine.Mistake;
import ravine.draw.Theme;
import ravine.figure.LegendPlace;
import ravine.figure.Sheet;
import ravine.picture.Split;
import ravine.session.FirstSession;
import ravine.session.Session;

/** Sheets of the lecture's session. */
final class Sheets {

    private Sheets() {}

    /** A plain film of so many pixels. */
    static Export film(double width, double height, Timing timing) {
        return Export.of(width, height, Theme.LIGHT).withTiming(timing);
    }

    static Sheet of(Export export) throws Mistake {
        var session = FirstSession.lecture();
        return export.sheet(session, export.facets(session));
    }

    /** A sheet by what is special about it. */
    static Sheet named(String name) throws Mistake {
        var session = FirstSession.lecture();
        var rates = Optional.of(Split.read("eta=0.1,0.4"));
        var methods = Optional.of(Split.read("method"));
        var whole = Optional.<Split>empty();
        return switch (name) {
            case "panels" -> sheet(session, 480, 320, Theme.LIGHT, "methods", methods, false);
            case "rates" -> sheet(session, 480, 560, Theme.LIGHT, "", rates, true);
            case "losses" -> sheet(session, 320, 320, Theme.LIGHT, "", whole, true);
            case "dark-panels" -> sheet(session, 360, 360, Theme.DARK, "", methods, false);
            case "print" -> sheet(session, 240, 240, Theme.PRINT, "A title", whole, false);
            case "transparent" ->
                sheet(session, 320, 240, Theme.LIGHT, "", whole, false)
                        .transparent()
                        .after(3);
            case "bare" -> bare(session);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Sheet bare(Session session) throws Mistake {
        var export = Export.of(320, 240, Theme.LIGHT)
                .withLegend(LegendPlace.NONE)
                .withColourBar(false)
                .withStep(OptionalInt.of(5));
        return export.sheet(session, export.facets(session));
    }

    private static Sheet sheet(
            Session session,
            double width,
            double height,
            Theme theme,
            String title,
            Optional<Split> panels,
            boolean losses)
            throws Mistake {
        var export = Export.of(width, height, theme)
                .withTitle(title)
                .withCaption("A caption with:")
                .withSettings(true)
                .withLosses(losses)
                .withPanels(panels);
        return export.sheet(session, export.facets(session));
    }
}
