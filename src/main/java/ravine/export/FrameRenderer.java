package ravine.export;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import ravine.figure.Figure;
import ravine.raster.Bitmap;
import ravine.raster.PixelTransform;

/** The frames of an animation as pixels. What stays is drawn once, unless it turns; else only what moves is drawn again, by all processors, a few frames ahead. */
final class FrameRenderer {

    private final Figure figure;
    private final Timing timing;
    private final double scale;
    private final int width;
    private final int height;
    private final int steps;
    private final Bitmap still;

    /** The film of a figure up to a step. Width and height are multiples of {@code grain} pixels; what that adds is background. */
    FrameRenderer(Figure figure, int steps, Timing timing, double scale, int grain) {
        this.figure = figure;
        this.steps = steps;
        this.timing = timing;
        this.scale = scale;
        width = grown(Bitmap.count(figure.width(), scale), grain);
        height = grown(Bitmap.count(figure.height(), scale), grain);
        still = new Bitmap(width, height);
        still.fill(figure.background());
        still.draw(PixelTransform.of(scale), figure::drawStill);
    }

    private static int grown(int length, int grain) {
        return (length + grain - 1) / grain * grain;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    Timing timing() {
        return timing;
    }

    int frames() {
        return timing.count(steps);
    }

    /** The pixels of a frame, row by row: red, green and blue in the lower 24 bits. */
    int[] frame(int number) {
        var frame = new Bitmap(width, height);
        int step = timing.step(number, steps);
        double turn = timing.turn(number, steps);
        if (turn == 0) {
            frame.copy(still);
            frame.draw(PixelTransform.of(scale), on -> figure.drawMoving(on, step));
        } else {
            frame.fill(figure.background());
            frame.draw(PixelTransform.of(scale), on -> figure.turned(turn).draw(on, step));
        }
        return frame.argb();
    }

    /** What takes the frames in their order. */
    @FunctionalInterface
    interface Reel<T> {
        void take(int number, T frame) throws IOException;
    }

    /** Hands over every frame in a form that is made of its pixels beside others. */
    <T> void play(Function<int[], T> form, Progress progress, Reel<T> reel) throws IOException {
        int ahead = 2 * Runtime.getRuntime().availableProcessors();
        var workers = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), work -> {
            var thread = new Thread(work, "frames");
            thread.setDaemon(true);
            return thread;
        });
        try {
            var waiting = new ArrayDeque<Future<T>>();
            for (int i = 0; i < frames() + ahead; i++) {
                if (i < frames()) {
                    waiting.add(submit(workers, form, i));
                }
                if (i >= ahead) {
                    reel.take(i - ahead, waiting.remove().get());
                    progress.tell(i - ahead + 1, frames());
                }
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } finally {
            workers.shutdownNow();
        }
    }

    private <T> Future<T> submit(ExecutorService workers, Function<int[], T> form, int number) {
        return workers.submit(() -> form.apply(frame(number)));
    }
}
