package ravine.ui.control;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import ravine.figure.Figure;
import ravine.raster.StillPixels;
import ravine.workbench.Gestures;

/** A figure in the window, such as the picture, a chart or a preview; the mouse over it belongs to the gestures of its panel. */
public final class PanelView extends Region {

    /** Makes a figure of so many pixels. */
    @FunctionalInterface
    public interface Maker {
        Figure figure(double width, double height);
    }

    /** After so long without one more turn the wheel rests, as do keys that turn what is shown. */
    public static final Duration PAUSE = Duration.seconds(0.7);

    private final PixelView pixels = new PixelView();
    private @Nullable Runnable laidOut;
    private double enlarged = 1;

    public PanelView() {
        pixels.setManaged(false);
        getChildren().add(pixels);
    }

    /** Shows a figure after so many steps at the view's top left corner, one of its pixels as large as one of the window's. */
    public void show(Figure figure, int step) {
        show(figure, step, Optional.empty());
    }

    /** The same of a figure of which what stands still may have been drawn ahead. */
    public void show(Figure figure, int step, Optional<StillPixels> ahead) {
        place(figure, step, 1, 0, 0, ahead);
    }

    /** Shows a figure and takes as much room as it does. */
    public void wrap(Figure figure, int step) {
        wrap(figure, step, 1);
    }

    /** Shows a figure so many times as large and takes as much room as it does. */
    public void wrap(Figure figure, int step, double factor) {
        double width = factor * figure.width();
        double height = factor * figure.height();
        setMinSize(width, height);
        setPrefSize(width, height);
        setMaxSize(width, height);
        place(figure, step, factor, 0, 0);
    }

    /** Shows a figure as large as there is room, in the middle of the view. */
    public void fit(Figure figure, int step) {
        double factor = Math.min(getWidth() / figure.width(), getHeight() / figure.height());
        place(
                figure,
                step,
                factor,
                Math.rint((getWidth() - factor * figure.width()) / 2),
                Math.rint((getHeight() - factor * figure.height()) / 2));
    }

    /** Shows a figure that is made for the view's size, and made again whenever the view is laid out. */
    public void fill(Maker maker, int step) {
        Runnable draw = () -> show(maker.figure(getWidth(), getHeight()), step);
        laidOut = draw;
        draw.run();
    }

    private void place(Figure figure, int step, double factor, double left, double top) {
        place(figure, step, factor, left, top, Optional.empty());
    }

    private void place(Figure figure, int step, double factor, double left, double top, Optional<StillPixels> ahead) {
        enlarged = factor;
        pixels.relocate(left, top);
        pixels.show(figure, step, factor, ahead);
    }

    @Override
    protected void layoutChildren() {
        if (laidOut != null) {
            laidOut.run();
        }
    }

    /** Lets go of the figure, with its runs and contours: its image stays, as fine as it is. */
    public void keepImageOnly() {
        pixels.keepImageOnly();
    }

    /** Shows nothing and lets go of what was drawn. */
    public void clear() {
        pixels.clear();
    }

    /** Hands on what the mouse does over it, in pixels of the figure. */
    public void hand(Gestures gestures) {
        var turning = new PauseTransition(PAUSE);
        turning.setOnFinished(done -> gestures.rest());
        setOnMousePressed(event -> {
            turning.stop();
            if (event.getButton() == MouseButton.PRIMARY) {
                gestures.press(x(event.getX()), y(event.getY()), event.isShiftDown());
            }
            hover(gestures, event);
        });
        setOnMouseDragged(event -> {
            gestures.drag(x(event.getX()), y(event.getY()));
            hover(gestures, event);
        });
        setOnMouseReleased(event -> gestures.release(x(event.getX()), y(event.getY()), event.getClickCount()));
        setOnMouseMoved(event -> hover(gestures, event));
        setOnMouseExited(event -> gestures.leave());
        setOnScroll(event -> {
            gestures.wheel(x(event.getX()), y(event.getY()), event.getDeltaY());
            turning.playFromStart();
        });
        setOnZoom(event -> {
            gestures.zoom(x(event.getX()), y(event.getY()), event.getZoomFactor());
            turning.playFromStart();
        });
    }

    private void hover(Gestures gestures, MouseEvent event) {
        gestures.hover(x(event.getX()), y(event.getY()));
    }

    private double x(double inView) {
        return (inView - pixels.getLayoutX()) / enlarged;
    }

    private double y(double inView) {
        return (inView - pixels.getLayoutY()) / enlarged;
    }
}
