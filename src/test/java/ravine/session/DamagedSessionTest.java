package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import ravine.Mistake;

/**
 * Files of sessions with data in which anything is broken: each is a session, which reads back as it is written, or a mistake with a
 * sentence. The property {@code fuzz} says how many are tried, some hundred unless it is set.
 */
final class DamagedSessionTest {

    private static final int FILES = Integer.getInteger("fuzz", 600);

    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\\",
            "null",
            "true",
            "-1",
            "0",
            "1e999",
            "1e-400",
            "99999999999",
            "0.5",
            "\"u\"",
            "\"data\"",
            "\"validation\"",
            "\"sampling\"",
            "\"batch\"",
            "\"kind\"",
            "\"columns\"",
            "\"standardized\"",
            "\"stop\"",
            "\\u0000",
            "\uD800",
            "\n",
            "NaN",
            "mean(",
            "x₁",
            "[[",
            "{}",
            "[]");

    @Test
    void damaged_file_is_a_session_or_a_mistake() {
        var random = new SplittableRandom(7);
        var texts = Gallery.names().stream()
                .map(Gallery::session)
                .filter(session -> session.problem().data().isPresent())
                .map(SessionFile::text)
                .toList();
        int sessions = 0;
        for (int file = 0; file < FILES; file++) {
            sessions += isSession(damaged(texts.get(random.nextInt(texts.size())), random)) ? 1 : 0;
        }
        assertTrue(sessions > FILES / 50 && sessions < FILES, "so many were still sessions: " + sessions);
    }

    private static boolean isSession(String text) {
        try {
            var session = SessionFile.read(text);
            assertEquals(session, SessionFile.read(SessionFile.text(session)));
            return true;
        } catch (Mistake mistake) {
            assertFalse(mistake.sentence().isBlank());
            return false;
        } catch (RuntimeException | Error broken) {
            throw new AssertionError(text, broken);
        }
    }

    private static String damaged(String whole, SplittableRandom random) {
        var text = new StringBuilder(whole);
        for (int damage = random.nextInt(3); damage >= 0; damage--) {
            int at = random.nextInt(text.length() + 1);
            switch (random.nextInt(4)) {
                case 0 -> text.insert(at, PIECES.get(random.nextInt(PIECES.size())));
                case 1 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(8)));
                case 2 -> text.insert(at, text.substring(Math.max(0, at - 20), at));
                default -> text.replace(at, Math.min(text.length(), at + 1), "" + (char) ('0' + random.nextInt(10)));
            }
        }
        return text.toString();
    }
}
