package ravine.ui.control;

import java.nio.IntBuffer;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ravine.figure.Figure;
import ravine.raster.Bitmap;
import ravine.raster.PixelTransform;
import ravine.raster.StillPixels;

/**
 * A figure in pixels of the screen, on whichever screen it is. What stands still is cached, and what moves is drawn over a copy.
 * It draws on two images in turn, for the toolkit's other thread may still read the one before.
 */
final class PixelView extends ImageView {

    /** An image that the toolkit shows from the memory in which it is drawn. */
    private record Buffered(Bitmap pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Buffered of(int width, int height) {
            var pixels = new Bitmap(width, height);
            var format = PixelFormat.getIntArgbPreInstance();
            var buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels.argb()), format);
            return new Buffered(pixels, buffer, new WritableImage(buffer));
        }

        boolean isOf(int width, int height) {
            return pixels.width() == width && pixels.height() == height;
        }
    }

    /** A figure after so many steps, so many times as large. */
    private record Seen(Figure figure, int step, double enlarged) {

        boolean isLike(Seen other) {
            return step == other.step && enlarged == other.enlarged && figure.isLike(other.figure);
        }
    }

    private double scale = 1;
    private @Nullable Seen seen;
    private @Nullable Buffered now;
    private @Nullable Buffered next;
    private @Nullable StillPixels still;
    /** The image on which it draws what stands still itself. */
    private @Nullable Bitmap ground;

    private Runnable last = () -> {};

    PixelView() {
        setSmooth(false);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .orElse(1)
                .subscribe(now -> {
                    scale = now.doubleValue();
                    last.run();
                });
    }

    /**
     * Shows a figure after so many steps, so many times as large; of one without panels, in which nothing moves, nothing is kept. What
     * stands still is not drawn again where it was drawn ahead, and nothing is where the same is shown.
     */
    void show(Figure figure, int step, double enlarged, Optional<StillPixels> ahead) {
        var wanted = new Seen(figure, step, enlarged);
        if (seen != null && seen.isLike(wanted)) {
            return;
        }
        seen = wanted;
        show(enlarged * figure.width(), enlarged * figure.height(), drawing -> {
            var transform = PixelTransform.of(enlarged * scale);
            if (figure.panels().isEmpty()) {
                drawing.clear();
                drawing.draw(transform, figure::drawStill);
            } else {
                var below = still(drawing, figure, enlarged * scale, ahead);
                drawing.gather(transform, surface -> figure.drawMoving(surface, step));
                drawing.paintOver(below);
            }
        });
    }

    /** What stands still, drawn or gathered to be. */
    private Bitmap still(Bitmap like, Figure figure, double by, Optional<StillPixels> ahead) {
        var known = ahead.filter(drawn -> drawn.isOf(figure, by, like))
                .or(() -> Optional.ofNullable(still).filter(drawn -> drawn.isOf(figure, by, like)));
        var pixels = known.map(StillPixels::pixels).orElseGet(() -> gathered(like, figure, by));
        still = new StillPixels(figure, by, pixels);
        return pixels;
    }

    private Bitmap gathered(Bitmap like, Figure figure, double by) {
        var before = ground;
        var pixels = before != null && before.width() == like.width() && before.height() == like.height()
                ? before
                : new Bitmap(like.width(), like.height());
        if (!figure.isOpaque()) {
            pixels.clear();
        }
        pixels.gather(PixelTransform.of(by), figure::drawStill);
        ground = pixels;
        return pixels;
    }

    private void show(double width, double height, Consumer<Bitmap> content) {
        last = () -> show(width, height, content);
        int across = StillPixels.count(width * scale);
        int down = StillPixels.count(height * scale);
        var shown = next != null && next.isOf(across, down) ? next : Buffered.of(across, down);
        content.accept(shown.pixels);
        shown.buffer.updateBuffer(buffer -> null);
        next = now;
        now = shown;
        setImage(shown.image);
        setFitWidth(across / scale);
        setFitHeight(down / scale);
    }

    /** Lets go of the figure and of what drew it: its image stays, as fine as it is. */
    void keepImageOnly() {
        last = () -> {};
        seen = null;
        now = null;
        next = null;
        still = null;
        ground = null;
    }

    /** Shows nothing and lets go of what was drawn. */
    void clear() {
        keepImageOnly();
        setImage(null);
    }
}
