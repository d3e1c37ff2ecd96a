package ravine.raster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.draw.Colour;
import ravine.draw.Surface;

/** An image in memory, transparent at first. Mutable: what is drawn lies over what was there. */
public final class Bitmap {

    private final int width;
    private final int height;
    private final int[] argb;
    /** What each worker has gathered. */
    private final List<Shapes> parts;

    /** One for each worker, reused, for they are large. */
    private final StripPainter[] workers;

    /** An image of so many pixels each way, at least one. */
    public Bitmap(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[width * height];
        workers = new StripPainter
                [Math.min(Shapes.strips(height), Runtime.getRuntime().availableProcessors())];
        Arrays.setAll(workers, worker -> new StripPainter(width));
        parts = Stream.of(workers).map(worker -> new Shapes(width, height)).toList();
    }

    /** What is drawn on so wide and high a surface, with so many pixels to one of its own; the last row and column are whole. */
    public static Bitmap of(double width, double height, double scale, Consumer<Surface> content) {
        var pixels = new Bitmap(count(width, scale), count(height, scale));
        pixels.draw(new PixelTransform(pixels.width / width, pixels.height / height, 0, 0), content);
        return pixels;
    }

    /** How many pixels a length of a drawing takes. */
    public static int count(double length, double scale) {
        return (int) Math.max(1, Math.round(length * scale));
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Row by row, each pixel from the highest byte its opacity, and red, green and blue times that; not copied. */
    public int[] argb() {
        return argb;
    }

    /** Gives all pixels a colour that hides what was there. */
    public void fill(Colour colour) {
        Arrays.fill(argb, Blend.of(colour).opaque());
    }

    /** Makes all pixels transparent. */
    public void clear() {
        Arrays.fill(argb, 0);
    }

    /** Takes the pixels of another image of the same size. */
    public void copy(Bitmap other) {
        System.arraycopy(other.argb, 0, argb, 0, argb.length);
    }

    /** Draws over what is there. */
    public void draw(PixelTransform mapping, Consumer<Surface> content) {
        gather(mapping, content);
        paint(this::paint);
    }

    /** Takes up what is to be drawn; {@link #paintOver} draws it. */
    public void gather(PixelTransform mapping, Consumer<Surface> content) {
        var calls = new RecordingSurface();
        content.accept(calls);
        calls.on(parts, mapping);
    }

    /** Draws what another image of the same size has gathered, takes its pixels and draws what this has gathered over them. */
    public void paintOver(Bitmap below) {
        paint((worker, strip) -> {
            below.paint(worker, strip);
            int first = strip * Coverage.ROWS * width;
            int end = Math.min(first + Coverage.ROWS * width, argb.length);
            System.arraycopy(below.argb, first, argb, first, end - first);
            paint(worker, strip);
        });
    }

    /** Has all processors paint, each strip by strip: the next one takes has the most to paint of those that are left, so that all end at about the same time. */
    private void paint(BiConsumer<StripPainter, Integer> work) {
        var much = new int[Shapes.strips(height)];
        Arrays.setAll(
                much, strip -> parts.stream().mapToInt(part -> part.work(strip)).sum());
        var strips = IntStream.range(0, much.length)
                .boxed()
                .sorted(Comparator.comparingInt(strip -> -much[strip]))
                .toList();
        var next = new AtomicInteger();
        Stream.of(workers).parallel().forEach(worker -> {
            for (int i = next.getAndIncrement(); i < strips.size(); i = next.getAndIncrement()) {
                work.accept(worker, strips.get(i));
            }
        });
    }

    private void paint(StripPainter worker, int strip) {
        worker.moveTo(strip, height);
        for (var part = next(strip); part.next(strip) != ShapeSequence.END; part = next(strip)) {
            part.paintNext(strip, worker, argb);
        }
        worker.finish(argb);
        parts.forEach(part -> part.forget(strip));
    }

    /** The part with the first call of those that are not painted yet. */
    private Shapes next(int strip) {
        var first = parts.get(0);
        for (var part : parts) {
            first = part.next(strip) < first.next(strip) ? part : first;
        }
        return first;
    }
}
