package ravine.ui.control;

import java.nio.IntBuffer;
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

    /** What stands still of a figure, with so many pixels to one of its own. */
    private record Still(Figure figure, double scale, Bitmap pixels) {

        boolean isOf(Figure other, double otherScale, Bitmap like) {
            return fits(like) && scale == otherScale && figure.isStillLike(other);
        }

        boolean fits(Bitmap like) {
            return pixels.width() == like.width() && pixels.height() == like.height();
        }
    }

    private double scale = 1;
    private @Nullable Buffered now;
    private @Nullable Buffered next;
    private @Nullable Still still;
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

    /** Shows a figure after so many steps, so many times as large; of one without panels, in which nothing moves, nothing is kept. */
    void show(Figure figure, int step, double enlarged) {
        show(enlarged * figure.width(), enlarged * figure.height(), drawing -> {
            var transform = PixelTransform.of(enlarged * scale);
            if (figure.panels().isEmpty()) {
                drawing.clear();
                drawing.draw(transform, figure::drawStill);
            } else {
                var below = still(drawing, figure, enlarged * scale);
                drawing.gather(transform, surface -> figure.drawMoving(surface, step));
                drawing.paintOver(below);
            }
        });
    }

    /** What stands still, drawn or gathered to be. */
    private Bitmap still(Bitmap like, Figure figure, double by) {
        var before = still;
        var pixels = before != null && before.fits(like) ? before.pixels : new Bitmap(like.width(), like.height());
        if (before == null || !before.isOf(figure, by, like)) {
            if (!figure.isOpaque()) {
                pixels.clear();
            }
            pixels.gather(PixelTransform.of(by), figure::drawStill);
        }
        still = new Still(figure, by, pixels);
        return pixels;
    }

    private void show(double width, double height, Consumer<Bitmap> content) {
        last = () -> show(width, height, content);
        int across = (int) Math.max(1, Math.ceil(width * scale));
        int down = (int) Math.max(1, Math.ceil(height * scale));
        var shown = next != null && next.isOf(across, down) ? next : Buffered.of(across, down);
        content.accept(shown.pixels);
        shown.buffer.updateBuffer(buffer -> null);
        next = now;
        now = shown;
        setImage(shown.image);
        setFitWidth(across / scale);
        setFitHeight(down / scale);
    }

    /** Lets go of the figure: its image stays, as fine as it is. */
    void keepImageOnly() {
        last = () -> {};
        next = null;
        still = null;
    }

    /** Shows nothing and lets go of what was drawn. */
    void clear() {
        last = () -> {};
        now = null;
        next = null;
        still = null;
        setImage(null);
    }
}
