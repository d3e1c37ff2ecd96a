package ravine.icon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import ravine.export.Png;
import ravine.export.Svg;

/** The icon as files for the packages of each system. The build writes them. */
final class IconFiles {

    static final List<Integer> SIZES = List.of(16, 22, 24, 32, 48, 64, 128, 256, 512, 1024);

    private IconFiles() {}

    /** Writes into a folder, the argument: ravine-16.png and so on, ravine.svg, ravine.ico, ravine.icns. */
    public static void main(String[] folder) throws IOException {
        write(Path.of(folder[0]));
    }

    static void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        for (int size : SIZES) {
            Png.write(new Icon(size).figure(), 0, png(folder, size));
        }
        Svg.write(new Icon(256).figure(), 0, folder.resolve("ravine.svg"));
        Files.write(folder.resolve("ravine.ico"), IconBundle.ico(folder));
        Files.write(folder.resolve("ravine.icns"), IconBundle.icns(folder));
    }

    static Path png(Path folder, int size) {
        return folder.resolve("ravine-" + size + ".png");
    }
}
