package ravine.export;

import java.util.Optional;
import java.util.OptionalInt;
import ravine.Mistake;
import ravine.figure.LegendPlace;
import ravine.figure.Look;
import ravine.figure.Sheet;
import ravine.figure.Theme;
import ravine.picture.Split;
import ravine.session.Sessions;

/** Exports of the lecture's session. */
final class Sheets {

    private Sheets() {}

    static Export export(String size, Look look, Optional<Split> panels, boolean losses, Timing timing) {
        var sides = size.split("x");
        return new Export(
                new FigureSize(Double.parseDouble(sides[0]), Double.parseDouble(sides[1]), FigureSize.Unit.PX),
                new Resolution(1, 96),
                look,
                true,
                losses,
                false,
                panels,
                OptionalInt.empty(),
                timing);
    }

    static Sheet of(Export export) throws Mistake {
        var session = Sessions.lecture();
        return export.sheet(session, export.facets(session));
    }

    /** A sheet by what is special about it. */
    static Sheet named(String name) throws Mistake {
        var look = Look.of(name.startsWith("dark") ? Theme.DARK : Theme.LIGHT);
        var whole = Optional.<Split>empty();
        var methods = Optional.of(Split.read("method"));
        var rates = Optional.of(Split.read("eta=0.1,0.4"));
        return switch (name) {
            case "panels" -> sheet("480x320", look.titled("methods", ""), methods, false);
            case "rates" -> sheet("480x360", look, rates, true);
            case "losses" -> sheet("320x320", look, whole, true);
            case "dark-panels" -> sheet("360x360", look.drawn(false, true), methods, false);
            case "settings" -> sheet("240x240", look.titled("", "A long caption."), whole, false);
            case "bare" -> sheet("320x240", look.withColourBar(false).legendAt(LegendPlace.NONE), whole, false);
            case "transparent" -> sheet("320x240", look, whole, false).transparent().after(3);
            default -> throw new IllegalArgumentException(name);
        };
    }

    private static Sheet sheet(String size, Look look, Optional<Split> panels, boolean losses) throws Mistake {
        return of(export(size, look, panels, losses, Timing.STANDARD));
    }
}
