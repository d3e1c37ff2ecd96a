package ravine.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file's text in UTF-8, unless it is longer than the program writes any. */
public final class WholeText {

    /** The most bytes that are read: a session over the largest table, with all columns standardized and all digits, has half as many. */
    public static final int MOST = 512 << 20;

    private static final String MARK = "\uFEFF";

    /** What stands in a text for bytes that are none. */
    private static final char REPLACEMENT = '\uFFFD';

    private WholeText() {}

    /** Reads a file; a device or pipe, which might never end, is none. */
    public static String read(Path file) throws Unreadable {
        check(file);
        try (var in = Files.newInputStream(file)) {
            if (Files.size(file) > MOST) {
                throw tooLong(name(file));
            }
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
                throw tooLong(name);
            }
            var text = decoded(bytes);
            return text.startsWith(MARK) ? text.substring(MARK.length()) : text;
        } catch (Unreadable e) {
            throw e;
        } catch (IOException e) {
            throw new Unreadable(name, e);
        }
    }

    private static Unreadable tooLong(String name) {
        return new Unreadable(name, "it is longer than %s MB".formatted(MOST >> 20));
    }

    /** A decoder, which refuses what is no text, takes twice the memory of a string: it is asked only where something may be wrong. */
    private static String decoded(byte[] bytes) throws CharacterCodingException {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
        }
        return text;
    }
}
