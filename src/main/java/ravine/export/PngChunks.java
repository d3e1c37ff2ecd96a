package ravine.export;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** The chunks of a PNG of eight bits a channel, as ISO/IEC 15948 writes them. */
final class PngChunks {

    private static final long SIGNATURE = 0x89504E470D0A1A0AL;
    private static final byte BITS = 8;
    private static final byte COLOURS = 2;
    private static final byte COLOURS_AND_OPACITY = 6;
    private static final double INCHES_PER_METRE = 1 / 0.0254;
    private static final byte PER_METRE = 1;

    /** Most bytes of pixels in a chunk. */
    private static final int PART = 1 << 15;

    private final DataOutputStream out;

    PngChunks(OutputStream out) throws IOException {
        this.out = new DataOutputStream(out);
        this.out.writeLong(SIGNATURE);
    }

    /** The size in pixels, and how many of them are an inch. */
    void head(int width, int height, boolean opaque, double dotsPerInch) throws IOException {
        var kind = new byte[] {BITS, opaque ? COLOURS : COLOURS_AND_OPACITY, 0, 0, 0};
        chunk("IHDR", ByteBuffer.allocate(13).putInt(width).putInt(height).put(kind));
        int dots = (int) Math.round(dotsPerInch * INCHES_PER_METRE);
        chunk("pHYs", ByteBuffer.allocate(9).putInt(dots).putInt(dots).put(PER_METRE));
    }

    /** Where the packed rows go; to be flushed before the {@link #end}. */
    OutputStream rows() {
        return new BufferedOutputStream(
                new OutputStream() {
                    @Override
                    public void write(int part) throws IOException {
                        write(new byte[] {(byte) part}, 0, 1);
                    }

                    @Override
                    public void write(byte[] bytes, int from, int count) throws IOException {
                        chunk("IDAT", bytes, from, count);
                    }
                },
                PART);
    }

    void end() throws IOException {
        chunk("IEND", ByteBuffer.allocate(0));
        out.flush();
    }

    private void chunk(String type, ByteBuffer content) throws IOException {
        var bytes = new byte[content.position()];
        content.flip().get(bytes);
        chunk(type, bytes, 0, bytes.length);
    }

    private void chunk(String type, byte[] content, int from, int count) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var check = new CRC32();
        check.update(name);
        check.update(content, from, count);
        out.writeInt(count);
        out.write(name);
        out.write(content, from, count);
        out.writeInt((int) check.getValue());
    }
}
