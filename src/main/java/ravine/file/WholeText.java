package ravine.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's text in UTF-8, unless it is too long for what people write. */
public final class WholeText {

    /** The most bytes that are read. */
    public static final int MOST = 16 << 20;

    private static final String MARK = "\uFEFF";

    private WholeText() {}

    /** Reads a file; a device or pipe, which might never end, is none. */
    public static String read(Path file) throws Unreadable {
        var name = "“" + file + "”";
        try {
            if (Files.isDirectory(file)) {
                throw new Unreadable(name, "it is a folder");
            }
            if (Files.isSymbolicLink(file) && !Files.exists(file)) {
                throw new Unreadable(name, "it is a link that leads nowhere");
            }
            if (Files.exists(file) && !Files.isRegularFile(file)) {
                throw new Unreadable(name, "it is not a file");
            }
            try (var in = Files.newInputStream(file)) {
                return read(in, name);
            }
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable(name, e);
        }
    }

    /** Reads to the end of what messages call {@code name}. */
    public static String read(InputStream in, String name) throws Unreadable {
        try {
            var bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new Unreadable(name, "it is longer than %d MB".formatted(MOST >> 20));
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (CharacterCodingException e) {
            throw new Unreadable(name, "it is not a text in UTF-8");
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable(name, e);
        }
    }
}
