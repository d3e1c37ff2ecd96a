package ravine.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
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
        check(file);
        try (var in = Files.newInputStream(file)) {
            return read(in, name(file));
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        }
    }

    /** A file's text, however long, with its byte order mark if it has one; what reading it throws, {@link Unreadable#of} puts in words. */
    public static Reader open(Path file) throws Unreadable {
        check(file);
        try {
            return new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder());
        } catch (IOException e) {
            throw Unreadable.of(file, e);
        }
    }

    private static void check(Path file) throws Unreadable {
        if (Files.isDirectory(file)) {
            throw new Unreadable(name(file), "it is a folder");
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            throw new Unreadable(name(file), "it is a link that leads nowhere");
        }
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new Unreadable(name(file), "it is not a file");
        }
    }

    private static String name(Path file) {
        return "“" + file + "”";
    }

    /** Reads to the end of what messages call {@code name}. */
    public static String read(InputStream in, String name) throws Unreadable {
        try {
            var bytes = in.readNBytes(MOST + 1);
            if (bytes.length > MOST) {
                throw new Unreadable(name, "it is longer than %s MB".formatted(MOST >> 20));
            }
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable(name, e);
        }
    }
}
