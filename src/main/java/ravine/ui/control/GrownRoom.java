package ravine.ui.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The room around and between what the window's style sheet lays out, as rules that make it larger. */
final class GrownRoom {

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^}]*)}");
    private static final Pattern ROOM = Pattern.compile("-fx-(?:padding|spacing|hgap|vgap|graphic-text-gap): *[^;]+;");

    /** A number of pixels; one of another unit has letters behind it. */
    private static final Pattern PIXELS = Pattern.compile("(?<![\\w.])\\d+(?:\\.\\d+)?(?:px)?(?![\\w.])");

    private static final String SHEET = read();

    private GrownRoom() {}

    /** The rules of the sheet that say of such room, each for as many times the pixels. */
    static String rules(double factor) {
        return replaced(RULE, SHEET, rule -> {
            var room = ROOM.matcher(rule.group(2)).results().map(MatchResult::group);
            var grown = room.map(said -> replaced(PIXELS, said, pixels -> grown(pixels.group(), factor)))
                    .collect(Collectors.joining(" "));
            return grown.isEmpty() ? "" : rule.group(1).strip() + " { " + grown + " } ";
        });
    }

    private static String replaced(Pattern pattern, String text, Function<MatchResult, String> with) {
        return pattern.matcher(text).replaceAll(with);
    }

    private static String grown(String pixels, double factor) {
        return String.format(Locale.ROOT, "%.1fpx", factor * Double.parseDouble(pixels.replace("px", "")));
    }

    private static String read() {
        try (var sheet = Objects.requireNonNull(GrownRoom.class.getResourceAsStream("/ravine/ui/window.css"))) {
            return COMMENT.matcher(new String(sheet.readAllBytes(), StandardCharsets.UTF_8))
                    .replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
