package ravine.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.figure.Drawn;

/** Whole figures, character by character. After a wanted change write them anew with {@code -Dgolden.write=true} and look at them. */
class GoldenSvgTest {

    private static final boolean WRITE = Boolean.getBoolean("golden.write");

    @ParameterizedTest
    @ValueSource(strings = {"bowl", "ravine", "undefined", "curve"})
    void figure_is_as_it_was(String name) throws Mistake, IOException {
        check(name, svg(Figures.named(name)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"panels", "rates", "losses", "dark-panels", "print", "bare", "transparent"})
    void sheet_is_as_it_was(String name) throws Mistake, IOException {
        check(name, svg(LectureFigures.named(name)));
    }

    private static void check(String name, String text) throws IOException {
        if (WRITE) {
            Files.writeString(Path.of("src/test/resources/ravine/export", name + ".svg"), text);
            return;
        }
        try (var golden = GoldenSvgTest.class.getResourceAsStream(name + ".svg")) {
            assertNotNull(golden, "no golden file for " + name);
            assertEquals(new String(golden.readAllBytes(), UTF_8), text);
        }
    }

    private static String svg(Drawn drawn) {
        return Svg.text(drawn.figure(), drawn.step());
    }
}
