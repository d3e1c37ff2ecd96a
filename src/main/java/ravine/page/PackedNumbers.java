package ravine.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.function.IntToDoubleFunction;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * Columns of equally many numbers as one text: each column as the exclusive or of neighbours, all first bytes before all second ones, little end
 * first; all columns deflated together, in base 64. Mutable: it gathers columns.
 */
final class PackedNumbers {

    private final int count;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    PackedNumbers(int count) {
        this.count = count;
    }

    /** Adds a column of doubles, which read back as the same ones. */
    PackedNumbers doubles(IntToDoubleFunction column) {
        var numbers = ByteBuffer.allocate(Double.BYTES * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            numbers.putDouble(column.applyAsDouble(i));
        }
        planes(numbers.array(), Double.BYTES);
        return this;
    }

    /** Adds a column of numbers of seven digits. */
    PackedNumbers floats(IntToDoubleFunction column) {
        var numbers = ByteBuffer.allocate(Float.BYTES * count).order(ByteOrder.LITTLE_ENDIAN);
        for (int i = 0; i < count; i++) {
            numbers.putFloat((float) column.applyAsDouble(i));
        }
        planes(numbers.array(), Float.BYTES);
        return this;
    }

    private void planes(byte[] numbers, int width) {
        for (int plane = 0; plane < width; plane++) {
            int before = 0;
            for (int i = plane; i < numbers.length; i += width) {
                bytes.write(numbers[i] ^ before);
                before = numbers[i];
            }
        }
    }

    String text() {
        return packed(bytes.toByteArray());
    }

    /** A text in UTF-8, deflated, in base 64. */
    static String text(String content) {
        return packed(content.getBytes(StandardCharsets.UTF_8));
    }

    private static String packed(byte[] content) {
        var out = new ByteArrayOutputStream();
        var strongest = new Deflater(Deflater.BEST_COMPRESSION);
        try (var deflating = new DeflaterOutputStream(out, strongest)) {
            deflating.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            strongest.end();
        }
        return Base64.getEncoder().encodeToString(out.toByteArray());
    }
}
