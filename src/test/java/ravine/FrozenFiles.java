package ravine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Files as they were written by each version of a format, in folders {@code version-1}, {@code version-2}, …; none is ever changed. */
public final class FrozenFiles {

    private FrozenFiles() {}

    /** All files of the folders of versions 1 to the newest, of which none may be missing. */
    public static Stream<Path> of(String resources, int newest) {
        return IntStream.rangeClosed(1, newest)
                .mapToObj(version -> Path.of("src", "test", "resources", "ravine", resources, "version-" + version))
                .flatMap(FrozenFiles::files);
    }

    private static Stream<Path> files(Path folder) {
        try (var files = Files.list(folder)) {
            var all = files.sorted().toList();
            assertTrue(!all.isEmpty(), folder::toString);
            return all.stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Fails unless the text has every field of the file with the same value; it may have more. */
    public static void assertHolds(Path file, String text) throws IOException {
        assertHolds(file, text, Set.of());
    }

    /** The same but for fields that mean nothing any more. */
    public static void assertHolds(Path file, String text, Set<String> retired) throws IOException {
        var mapper = new ObjectMapper();
        assertHolds(file + "", mapper.readTree(Files.readString(file)), mapper.readTree(text), retired);
    }

    private static void assertHolds(String path, JsonNode frozen, JsonNode written, Set<String> retired) {
        if (frozen.isObject()) {
            for (var field : frozen.properties()) {
                var its = path + "." + field.getKey();
                assertEquals(!retired.contains(field.getKey()), written.has(field.getKey()), its);
                if (written.has(field.getKey())) {
                    assertHolds(its, field.getValue(), written.get(field.getKey()), retired);
                }
            }
        } else if (frozen.isArray()) {
            assertEquals(frozen.size(), written.size(), path);
            for (int i = 0; i < frozen.size(); i++) {
                assertHolds(path + "[" + i + "]", frozen.get(i), written.get(i), retired);
            }
        } else {
            assertEquals(frozen, written, path);
        }
    }
}
