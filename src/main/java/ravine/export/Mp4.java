package ravine.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jcodec.codecs.h264.H264Encoder;
import org.jcodec.common.Codec;
import org.jcodec.common.MuxerTrack;
import org.jcodec.common.VideoCodecMeta;
import org.jcodec.common.io.NIOUtils;
import org.jcodec.common.model.ColorSpace;
import org.jcodec.common.model.Packet;
import org.jcodec.common.model.Picture;
import org.jcodec.common.model.Size;
import org.jcodec.containers.mp4.muxer.MP4Muxer;
import ravine.figure.Figure;

/** Animations as MP4 (H.264, baseline profile). Width and height are even, as the format wants: an odd one gets a pixel of background more. */
final class Mp4 {

    private static final int TICKS_PER_SECOND = 90_000;

    private Mp4() {}

    /** Writes an animation, by way of a file that it can go back in; where the progress ends it, that is a CancellationException. */
    static void write(Figure figure, int steps, Timing timing, double scale, OutputStream out, Progress progress)
            throws IOException {
        var film = new FrameRenderer(figure, steps, timing, scale, 2);
        var work = Files.createTempFile("ravine", ".mp4");
        try {
            encode(film, work, progress);
            Files.copy(work, out);
        } finally {
            Files.deleteIfExists(work);
        }
    }

    private static void encode(FrameRenderer film, Path work, Progress progress) throws IOException {
        var frames = new Frames(film.width(), film.height());
        try (var channel = NIOUtils.writableChannel(work.toFile())) {
            var muxer = MP4Muxer.createMP4MuxerToChannel(channel);
            var size = new Size(film.width(), film.height());
            var track =
                    muxer.addVideoTrack(Codec.H264, VideoCodecMeta.createSimpleVideoCodecMeta(size, ColorSpace.YUV420));
            var reel = new Reel(track, frames.capacity(), film.timing().framesPerSecond());
            int held = film.timing().heldFrames();
            film.play(frames::picture, progress, (number, picture) -> {
                boolean isHeld = held > 0 && number == film.frames() - 1;
                reel.add(picture, isHeld ? held : 1);
                if (isHeld) {
                    // Once more, for some players end with the beginning of the last picture.
                    reel.add(picture, 1);
                }
            });
            muxer.finish();
        }
    }

    /** The track to which pictures are added. Mutable: it knows how many there are and how long they take. */
    private static final class Reel {

        private final MuxerTrack track;
        private final H264Encoder encoder = new VideoRangeEncoder();
        private final ByteBuffer room;
        private final double rate;
        private int count;
        private int time;

        Reel(MuxerTrack track, int capacity, double rate) {
            this.track = track;
            this.room = ByteBuffer.allocate(capacity);
            this.rate = rate;
        }

        /** Adds a picture that stays for the time of so many frames. */
        void add(Picture picture, int frames) throws IOException {
            room.clear();
            var encoded = encoder.encodeFrame(picture, room);
            var type = encoded.isKeyFrame() ? Packet.FrameType.KEY : Packet.FrameType.INTER;
            long begin = Math.round(time * TICKS_PER_SECOND / rate);
            long end = Math.round((time + frames) * TICKS_PER_SECOND / rate);
            track.addFrame(
                    Packet.createPacket(encoded.getData(), begin, TICKS_PER_SECOND, end - begin, count, type, null));
            count++;
            time += frames;
        }
    }

    /** The form in which the encoder takes frames: luma and half as many chroma values each way, in video range by ITU-R BT.709. */
    private record Frames(int width, int height) {

        /** Bytes that are enough for any encoded picture. */
        int capacity() {
            return Math.max(1 << 16, 4 * width * height);
        }

        Picture picture(int[] pixels) {
            var picture = Picture.create(width, height, ColorSpace.YUV420J);
            var luma = picture.getPlaneData(0);
            for (int i = 0; i < pixels.length; i++) {
                luma[i] = sample(16 + 219 * luma(pixels[i]) / 255);
            }
            int at = 0;
            for (int y = 0; y < height; y += 2) {
                for (int x = 0; x < width; x += 2) {
                    int first = y * width + x;
                    double red = mean(pixels, first, 16);
                    double green = mean(pixels, first, 8);
                    double blue = mean(pixels, first, 0);
                    double grey = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
                    picture.getPlaneData(1)[at] = sample(128 + 224 * (blue - grey) / 1.8556 / 255);
                    picture.getPlaneData(2)[at] = sample(128 + 224 * (red - grey) / 1.5748 / 255);
                    at++;
                }
            }
            return picture;
        }

        private static double luma(int pixel) {
            return 0.2126 * (pixel >> 16 & 255) + 0.7152 * (pixel >> 8 & 255) + 0.0722 * (pixel & 255);
        }

        /** A channel's mean over a square of four pixels. */
        private double mean(int[] pixels, int first, int shift) {
            int below = first + width;
            return ((pixels[first] >> shift & 255)
                            + (pixels[first + 1] >> shift & 255)
                            + (pixels[below] >> shift & 255)
                            + (pixels[below + 1] >> shift & 255))
                    / 4.0;
        }

        /** A sample as the encoder stores it: less 128. */
        private static byte sample(double value) {
            return (byte) (Math.round(value) - 128);
        }
    }
}
