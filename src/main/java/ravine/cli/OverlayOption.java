package ravine.cli;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.session.Overlay;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.spec.DidYouMean;
import ravine.spec.EnumWords;

/** The option that says what is drawn over the paths. */
final class OverlayOption {

    private final Supplier<Optional<Set<Overlay>>> overlays;

    OverlayOption(CommandSyntax syntax) {
        overlays = syntax.option(
                "--overlays",
                "NAMES",
                new OfOverlays(),
                new Candidates(),
                "what is drawn over the paths, with commas between them: " + words() + ";",
                "those of rows, batches and a tangent are of the first method (default: as in the session)");
    }

    private static String words() {
        return String.join(", ", EnumWords.of(List.of(Overlay.values())));
    }

    /** Names of overlays with commas between them. */
    static final class OfOverlays implements ITypeConverter<Set<Overlay>> {
        @Override
        public Set<Overlay> convert(String text) throws Mistake {
            var named = EnumSet.noneOf(Overlay.class);
            int start = 0;
            for (var word : text.split(",", -1)) {
                named.add(overlay(word.strip(), text, start, start + word.length()));
                start += word.length() + 1;
            }
            return named;
        }

        private static Overlay overlay(String word, String text, int start, int end) throws Mistake {
            return EnumWords.find(word, List.of(Overlay.values()))
                    .orElseThrow(() -> new Mistake(
                            "Here stand some of %s.%s"
                                    .formatted(
                                            words(),
                                            DidYouMean.proposal(word, EnumWords.of(List.of(Overlay.values())))),
                            text,
                            start,
                            end));
        }
    }

    /** Names that a shell may complete. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.of(List.of(Overlay.values())).iterator();
        }
    }

    /** The session with these overlays and no others, if the option is given. */
    Session in(Session session) {
        if (overlays.get().isEmpty()) {
            return session;
        }
        var wanted = overlays.get().get();
        return session.drawn(drawing -> {
            var drawn = drawing;
            for (var overlay : Overlay.values()) {
                drawn = drawn.with(overlay, wanted.contains(overlay));
            }
            return drawn;
        });
    }

    /** What to say where overlays were asked for that this session has nothing of. */
    List<String> withoutEffect(Session session) {
        var vain = new LinkedHashMap<String, List<String>>();
        overlays.get().orElse(Set.of()).stream()
                .filter(overlay -> !overlay.isIn(session))
                .sorted()
                .forEach(overlay -> vain.computeIfAbsent(reason(overlay, session), reason -> new ArrayList<>())
                        .add(EnumWords.of(overlay)));
        return vain.entrySet().stream()
                .map(each ->
                        "--overlays %s has no effect: %s.".formatted(String.join(",", each.getValue()), each.getKey()))
                .toList();
    }

    private static String reason(Overlay overlay, Session session) {
        if (PictureView.shownOf(session).stream().noneMatch(overlay::isIn)) {
            if (overlay == Overlay.TANGENT) {
                return "only a curve has tangents; --views curve draws the curve of a formula in one variable";
            }
            return PictureView.shownOf(session).contains(PictureView.LANDSCAPE)
                    ? "the picture shows a landscape, which has none; --views contours draws them"
                    : "the picture shows a curve, which has none";
        }
        if (!overlay.isOfRows()) {
            return "each method runs once; --ensemble lets it run many times";
        }
        boolean rows = session.problem().objective().rows() > 0;
        return rows ? "each step looks at all rows; --batch lets it look at some" : "f has no rows of data";
    }
}
