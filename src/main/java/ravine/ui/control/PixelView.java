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
import ravine.draw.Surface;
import ravine.raster.Bitmap;
import ravine.raster.PixelTransform;

/**
 * A drawing in the window, in pixels of the screen, on whichever screen it is. What stands still is cached, and what moves is drawn over a copy.
 * It draws on two images in turn, for the toolkit's other thread may still read the one before.
 */
public final class PixelView extends ImageView {

    /** An image that the toolkit shows from the memory in which it is drawn. */
    private record Shown(Bitmap pixels, PixelBuffer<IntBuffer> buffer, WritableImage image) {

        static Shown of(int width, int height) {
            var pixels = new Bitmap(width, height);
            var format = PixelFormat.getIntArgbPreInstance();
            var buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels.argb()), format);
            return new Shown(pixels, buffer, new WritableImage(buffer));
        }

        boolean isOf(int width, int height) {
            return pixels.width() == width && pixels.height() == height;
        }
    }

    private double scale = 1;
    private @Nullable Shown now;
    private @Nullable Shown next;
    private @Nullable Bitmap backdrop;
    private @Nullable Object groundKey;
    private Runnable last = () -> {};

    public PixelView() {
        setSmooth(false);
        sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .orElse(1)
                .subscribe(now -> {
                    scale = now.doubleValue();
                    groundKey = null;
                    last.run();
                });
    }

    /** Draws anew, in an area of this size. */
    public void draw(double width, double height, Consumer<Surface> content) {
        draw(width, height, 1, content);
    }

    /** Draws anew, in an area of this size, so many times as large. */
    public void draw(double width, double height, double enlarged, Consumer<Surface> content) {
        show(width, height, drawing -> {
            drawing.clear();
            drawing.draw(PixelTransform.of(enlarged * scale), content);
        });
    }

    /** Draws what moves over what stands still, which covers the whole area and is drawn only where its key is another object than before. */
    public void draw(double width, double height, Object key, Consumer<Surface> still, Consumer<Surface> moving) {
        show(width, height, drawing -> {
            var below = backdrop(drawing, key, still);
            drawing.gather(PixelTransform.of(scale), moving);
            drawing.paintOver(below);
        });
    }

    /** Takes over what stands still, drawn before with one pixel to one; on a screen with more it is drawn anew. */
    public void take(Bitmap still, Object key) {
        if (scale == 1) {
            backdrop = still;
            groundKey = key;
        }
    }

    /** What stands still, drawn or gathered to be. */
    private Bitmap backdrop(Bitmap like, Object key, Consumer<Surface> still) {
        var kept = backdrop;
        boolean fits = kept != null && kept.width() == like.width() && kept.height() == like.height();
        if (kept == null || !fits) {
            kept = new Bitmap(like.width(), like.height());
        }
        if (!fits || key != groundKey) {
            kept.gather(PixelTransform.of(scale), still);
        }
        backdrop = kept;
        groundKey = key;
        return kept;
    }

    private void show(double width, double height, Consumer<Bitmap> content) {
        last = () -> show(width, height, content);
        int across = (int) Math.max(1, Math.ceil(width * scale));
        int down = (int) Math.max(1, Math.ceil(height * scale));
        var shown = next != null && next.isOf(across, down) ? next : Shown.of(across, down);
        content.accept(shown.pixels);
        shown.buffer.updateBuffer(buffer -> null);
        next = now;
        now = shown;
        setImage(shown.image);
        setFitWidth(across / scale);
        setFitHeight(down / scale);
    }

    /** Shows nothing and lets go of what was drawn. */
    public void clear() {
        last = () -> {};
        now = null;
        next = null;
        backdrop = null;
        groundKey = null;
        setImage(null);
    }
}
