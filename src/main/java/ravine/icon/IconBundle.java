package ravine.icon;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Icons of several sizes in one file, each as the PNG that lies in a folder. */
final class IconBundle {

    private static final List<Integer> OF_WINDOWS = List.of(16, 24, 32, 48, 64, 256);

    /** What macOS calls the sizes. */
    private static final Map<Integer, String> OF_MAC = new TreeMap<>(
            Map.of(16, "icp4", 32, "icp5", 64, "icp6", 128, "ic07", 256, "ic08", 512, "ic09", 1024, "ic10"));

    private static final int HEAD = 6;
    private static final int ENTRY = 16;

    private IconBundle() {}

    /** Windows: a head, an entry for each size (one byte each way, 256 as 0), then the files. */
    static byte[] ico(Path folder) throws IOException {
        int count = OF_WINDOWS.size();
        var head = ByteBuffer.allocate(HEAD + ENTRY * count).order(ByteOrder.LITTLE_ENDIAN);
        head.putShort((short) 0).putShort((short) 1).putShort((short) count);
        var files = new ByteArrayOutputStream();
        for (int size : OF_WINDOWS) {
            var png = Files.readAllBytes(IconFiles.png(folder, size));
            head.put((byte) size).put((byte) size).put((byte) 0).put((byte) 0);
            head.putShort((short) 1).putShort((short) 32);
            head.putInt(png.length).putInt(head.capacity() + files.size());
            files.write(png);
        }
        var all = new ByteArrayOutputStream();
        all.write(head.array());
        files.writeTo(all);
        return all.toByteArray();
    }

    /** macOS: the whole length, then each file after its name and length, heads included. */
    static byte[] icns(Path folder) throws IOException {
        var files = new ByteArrayOutputStream();
        for (var size : OF_MAC.entrySet()) {
            var png = Files.readAllBytes(IconFiles.png(folder, size.getKey()));
            files.write(chunkHead(size.getValue(), png.length));
            files.write(png);
        }
        var all = new ByteArrayOutputStream();
        all.write(chunkHead("icns", files.size()));
        files.writeTo(all);
        return all.toByteArray();
    }

    private static byte[] chunkHead(String name, int length) {
        var head = ByteBuffer.allocate(8);
        head.put(name.getBytes(StandardCharsets.US_ASCII)).putInt(head.capacity() + length);
        return head.array();
    }
}
