package ravine.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StateFolderTest {

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @DisabledOnOs(OS.WINDOWS)
    @CsvSource({
        "Linux, , , /home/a/.local/state/ravine",
        "Linux, , /state, /state/ravine",
        "Linux, , here, /home/a/.local/state/ravine",
        "Linux, /mine, /state, /mine",
        "Mac OS X, , , /home/a/Library/Application Support/Ravine",
        "Windows 11, , , /home/a/AppData/Roaming/Ravine",
        "Windows 11, , /roaming, /roaming/Ravine"
    })
    void the_folder_is_where_the_system_wants_it(String system, String wanted, String environment, Path there) {
        assertEquals(there, StateFolder.at(system, "/home/a", wanted, name -> environment));
    }

    @Test
    void two_windows_have_a_file_each() {
        assertEquals(Optional.of(folder.resolve("window-1.json")), StateFolder.take(folder));
        assertEquals(Optional.of(folder.resolve("window-2.json")), StateFolder.take(folder));
    }

    @Test
    void what_a_killed_process_left_is_thrown_away_after_a_while() throws IOException {
        var old = Files.writeString(folder.resolve(".ravine-0badcafe.tmp"), "half");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(3600)));
        var fresh = Files.writeString(folder.resolve(".ravine-0badbeef.tmp"), "half");
        StateFolder.take(folder);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(fresh));
    }

    @Test
    void a_file_in_its_place_is_no_folder() throws IOException {
        assertEquals(Optional.empty(), StateFolder.take(Files.writeString(folder.resolve("a"), "")));
    }
}
