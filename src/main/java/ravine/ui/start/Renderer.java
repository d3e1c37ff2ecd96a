package ravine.ui.start;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** By what JavaFX draws: by what it prefers, or at once by software where Linux has no graphics processor. */
final class Renderer {

    private static final String PROPERTY = "prism.order";

    /** Under these names Linux shows graphics processors: those of its own drivers, NVIDIA's, and Windows' below it. */
    private static final List<String> PROCESSORS = List.of("dri", "nvidiactl", "dxg");

    private Renderer() {}

    /**
     * Chooses before JavaFX starts. Without a processor it would load OpenGL in software, 50 MB with its compiler, only to find that it
     * does not draw with that either.
     */
    static void choose() {
        if (System.getProperty(PROPERTY) == null && !isProcessorIn(Path.of("/dev"))) {
            System.setProperty(PROPERTY, "sw");
        }
    }

    static boolean isProcessorIn(Path devices) {
        return PROCESSORS.stream().anyMatch(name -> Files.exists(devices.resolve(name)));
    }
}
