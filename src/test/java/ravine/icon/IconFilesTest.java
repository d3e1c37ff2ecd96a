package ravine.icon;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The icon's files can be read and hold the sizes that they say. */
final class IconFilesTest {

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void write() throws Exception {
        IconFiles.write(folder);
    }

    @Test
    void each_size_is_a_square_with_transparent_corners_around_a_path() throws Exception {
        for (int size : IconFiles.SIZES) {
            var image = ImageIO.read(IconFiles.png(folder, size).toFile());
            assertEquals(size, image.getWidth());
            assertEquals(size, image.getHeight());
            assertEquals(0, image.getRGB(0, 0) >>> 24);
            assertEquals(255, image.getRGB(size / 2, size / 2) >>> 24);
            assertTrue(orange(image.getRGB(0, 0, size, size, null, 0, size)) > size * size / 50, "size " + size);
        }
    }

    private static long orange(int[] pixels) {
        return Arrays.stream(pixels)
                .filter(pixel -> (pixel >> 16 & 255) > 180 && (pixel >> 8 & 255) < 130 && (pixel & 255) < 60)
                .count();
    }

    @Test
    void the_bundle_for_windows_holds_png_files_where_it_says() throws Exception {
        var bundle = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("ravine.ico")))
                .order(ByteOrder.LITTLE_ENDIAN);
        int count = bundle.getShort(4);
        assertTrue(count > 3);
        for (int i = 0; i < count; i++) {
            int entry = 6 + 16 * i;
            int across = bundle.get(entry) & 255;
            var image = ImageIO.read(
                    new ByteArrayInputStream(bundle.array(), bundle.getInt(entry + 12), bundle.getInt(entry + 8)));
            assertEquals(across == 0 ? 256 : across, image.getWidth());
        }
    }

    @Test
    void the_bundle_for_macos_is_as_long_as_it_says() throws Exception {
        var bundle = ByteBuffer.wrap(Files.readAllBytes(folder.resolve("ravine.icns")));
        assertEquals("icns", new String(bundle.array(), 0, 4, StandardCharsets.US_ASCII));
        assertEquals(bundle.capacity(), bundle.getInt(4));
        int at = 8;
        while (at < bundle.capacity()) {
            int length = bundle.getInt(at + 4);
            assertTrue(ImageIO.read(new ByteArrayInputStream(bundle.array(), at + 8, length - 8)) != null);
            at += length;
        }
        assertEquals(bundle.capacity(), at);
    }
}
