package ravine.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

    private static final Writing NEW = out -> out.write("new".getBytes(StandardCharsets.UTF_8));

    @TempDir
    private Path folder = Path.of("");

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String refusal(Path file) {
        return assertThrows(Unwritable.class, () -> WholeFile.write(file, NEW)).sentence();
    }

    @Test
    void the_old_content_stays_when_writing_fails_half_way() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "old");
        Writing failing = out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        };
        var refusal = assertThrows(Unwritable.class, () -> WholeFile.write(file, failing));
        assertEquals("“" + file + "” cannot be written: No space left on device.", refusal.sentence());
        assertEquals("old", Files.readString(file));
        assertEquals(List.of("a"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_and_the_permissions_stay() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
        var link = Files.createSymbolicLink(folder.resolve("link"), file.getFileName());
        WholeFile.write(link, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(file));
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(List.of("a", "link"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_is_written_to_and_stays_a_device() throws IOException {
        WholeFile.write(Path.of("/dev/null"), NEW);
        assertTrue(Files.readAttributes(Path.of("/dev/null"), "isOther").containsValue(true));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void what_is_no_place_for_a_file_is_refused_with_the_reason() throws IOException {
        var loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        assertTrue(refusal(loop).contains("a link that leads nowhere"));
        assertTrue(refusal(folder).contains("it is a folder"));
        assertTrue(refusal(folder.resolve("missing").resolve("a")).contains("missing” does not exist"));
        assertTrue(refusal(folder.resolve("n".repeat(300))).contains("cannot be written"));
        assertEquals(List.of("loop"), names());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void a_full_disk_is_one_sentence() {
        assertEquals("“/dev/full” cannot be written: No space left on device.", refusal(Path.of("/dev/full")));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_folder_that_may_not_be_written_to_keeps_its_file() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "old");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            // Whoever may do anything, as in a container, may write there after all.
            if (!Files.isWritable(folder)) {
                assertEquals("“" + file + "” cannot be written: permission is denied.", refusal(file));
                assertEquals("old", Files.readString(file));
            }
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
        assertEquals(List.of("a"), names());
    }
}
