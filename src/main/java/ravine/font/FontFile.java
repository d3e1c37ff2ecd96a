package ravine.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;

/** The bytes of a bundled TrueType font and the places of its tables; numbers are big-endian. */
final class FontFile {

    private final ByteBuffer bytes;

    FontFile(FontWeight weight) {
        try (var stream = FontFile.class.getResourceAsStream(weight.resource())) {
            if (stream == null) {
                throw new IllegalStateException(weight.resource() + " is missing");
            }
            bytes = ByteBuffer.wrap(stream.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the table with this name of four letters begins. */
    int table(String name) {
        for (int i = 0; i < word(4); i++) {
            int entry = 12 + 16 * i;
            boolean same = true;
            for (int k = 0; k < 4; k++) {
                same &= bytes.get(entry + k) == name.charAt(k);
            }
            if (same) {
                return number(entry + 8);
            }
        }
        throw new IllegalStateException("the font has no table " + name);
    }

    /** The unsigned byte at a place. */
    int small(int at) {
        return bytes.get(at) & 0xff;
    }

    /** The unsigned number of two bytes. */
    int word(int at) {
        return bytes.getShort(at) & 0xffff;
    }

    /** The signed number of two bytes. */
    int signed(int at) {
        return bytes.getShort(at);
    }

    /** The number of four bytes. */
    int number(int at) {
        return bytes.getInt(at);
    }
}
