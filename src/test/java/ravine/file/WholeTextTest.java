package ravine.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class WholeTextTest {

    @TempDir
    private Path folder = Path.of("");

    private static void refused(Path file, String reason) {
        var refusal = assertThrows(Unreadable.class, () -> WholeText.read(file));
        assertEquals("“%s” cannot be read: %s.".formatted(file, reason), refusal.sentence());
    }

    @Test
    void a_text_is_read_without_the_mark_that_some_editors_put_before_it() throws IOException {
        var file = Files.writeString(folder.resolve("a"), "\uFEFFη = 1");
        assertEquals("η = 1", WholeText.read(file));
    }

    @Test
    void what_is_no_text_of_reasonable_length_is_refused_with_the_reason() throws IOException {
        var noise = new byte[10_000];
        new Random(1).nextBytes(noise);
        refused(Files.write(folder.resolve("noise"), noise), "it is not a text in UTF-8");
        refused(Files.write(folder.resolve("almost"), new byte[] {'a', (byte) 0xC3}), "it is not a text in UTF-8");
        assertEquals("a\uFFFD", WholeText.read(Files.writeString(folder.resolve("own"), "a\uFFFD")));
        var huge = folder.resolve("huge");
        try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
            file.setLength(1L << 30);
        }
        refused(huge, "it is longer than 512 MB");
        refused(folder, "it is a folder");
        refused(folder.resolve("missing"), "there is no such file");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_link_in_a_circle_and_a_device_are_refused() throws IOException {
        var loop = folder.resolve("loop");
        Files.createSymbolicLink(loop, loop);
        refused(loop, "it is a link that leads nowhere");
        refused(Path.of("/dev/zero"), "it is not a file");
    }
}
