package ravine.ui.start;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RendererTest {

    @Test
    void software_draws_only_where_no_graphics_processor_is_known(@TempDir Path devices) throws IOException {
        Files.createFile(devices.resolve("null"));
        assertFalse(Renderer.isProcessorIn(devices));
        Files.createDirectory(devices.resolve("dri"));
        assertTrue(Renderer.isProcessorIn(devices));
    }
}
