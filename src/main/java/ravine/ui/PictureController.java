package ravine.ui;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import ravine.contour.ContourPanel;
import ravine.draw.Frame;
import ravine.draw.Surface;
import ravine.ui.control.NextFrame;
import ravine.ui.control.PixelView;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The picture: what moves is drawn over what stands still; the mouse over them belongs to the workbench's pointer. */
final class PictureController {

    /** Room between the edge of the picture and what is read under the mouse. */
    private static final Insets AROUND_READING = new Insets(2, 4, 0, 8);

    private final Workbench workbench;
    private final PauseTransition zoomed = new PauseTransition(Duration.seconds(0.7));
    private @Nullable ContourPanel drawn;
    private Optional<CompletableFuture<BackdropBitmap>> drawnAhead;
    private Optional<Point2D> under = Optional.empty();

    private final PixelView view = new PixelView();
    private final StackPane backdrop = new StackPane(view);
    private final Label reading = WindowController.styled(new Label(), "reading");
    /** Shows that the keyboard is here. */
    private final Region ring = WindowController.styled(new Region(), "ring");

    private final StackPane pane = WindowController.styled(new StackPane(backdrop, ring, reading), "picture");

    PictureController(Workbench workbench, Optional<CompletableFuture<BackdropBitmap>> drawnAhead) {
        this.workbench = workbench;
        this.drawnAhead = drawnAhead;
        arrange();
        listen();
        bind();
    }

    StackPane pane() {
        return pane;
    }

    private void arrange() {
        pane.setId("pane");
        pane.setFocusTraversable(true);
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        pane.setAccessibleText(WindowWords.of("picture.name"));
        view.setManaged(false);
        ring.setMouseTransparent(true);
        reading.setMouseTransparent(true);
        reading.setMinWidth(0);
        reading.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(reading, Pos.TOP_LEFT);
        StackPane.setMargin(reading, AROUND_READING);
    }

    private void listen() {
        backdrop.setOnMousePressed(this::press);
        backdrop.setOnMouseDragged(this::drag);
        backdrop.setOnMouseReleased(this::release);
        backdrop.setOnMouseMoved(this::hover);
        backdrop.setOnMouseExited(event -> leave());
        backdrop.setOnScroll(this::scroll);
        backdrop.setOnZoom(this::zoom);
    }

    private void bind() {
        reading.setVisible(false);
        pane.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(true)
                .subscribe(here -> {
                    if (!here) {
                        leave();
                    }
                });
        zoomed.setOnFinished(done -> workbench.history().endGesture());
        NextFrame.laidOut(pane, this::draw).after(workbench.shown(), pane.widthProperty(), pane.heightProperty());
    }

    private void draw() {
        if (pane.getWidth() < 1 || pane.getHeight() < 1) {
            return;
        }
        var whole = new Frame(0, 0, pane.getWidth(), pane.getHeight());
        var figure = workbench.picture().figure(whole.width(), whole.height());
        int step = workbench.player().step().get();
        var kept = figure.panels().get(0).still();
        drawn = workbench.picture().panel(whole.width(), whole.height()).contours();
        workbench.appearance().pictureWidth().set(whole.width());
        workbench.appearance().pictureHeight().set(whole.height());
        drawnAhead.ifPresent(future -> future.thenAccept(still ->
                        view.take(still.pixels(), still.figure().panels().get(0).still()))
                .exceptionally(failure -> null)
                .join());
        drawnAhead = Optional.empty();
        Consumer<Surface> moving = surface -> figure.drawMoving(surface, step);
        view.draw(whole.width(), whole.height(), kept, figure::drawStill, moving);
        read();
    }

    private void press(MouseEvent event) {
        pane.requestFocus();
        zoomed.stop();
        if (event.getButton() == MouseButton.PRIMARY && drawn != null) {
            workbench.pointer().press(drawn.axes(), event.getX(), event.getY(), event.isShiftDown());
        }
    }

    private void drag(MouseEvent event) {
        workbench.pointer().drag(event.getX(), event.getY());
        hover(event);
    }

    private void release(MouseEvent event) {
        workbench.pointer().release(event.getX(), event.getY(), event.getClickCount());
    }

    private void scroll(ScrollEvent event) {
        if (drawn != null) {
            workbench.pointer().wheel(drawn.axes(), event.getX(), event.getY(), event.getDeltaY());
            zoomed.playFromStart();
        }
    }

    private void zoom(ZoomEvent event) {
        if (drawn != null) {
            workbench.pointer().zoom(drawn.axes(), event.getX(), event.getY(), event.getZoomFactor());
            zoomed.playFromStart();
        }
    }

    private void hover(MouseEvent event) {
        under = Optional.of(new Point2D(event.getX(), event.getY()));
        read();
    }

    /** Says what is under the mouse in what is drawn. */
    private void read() {
        if (drawn != null && under.isPresent()) {
            var at = under.get();
            var text = workbench.picture().reading(drawn.axes(), at.getX(), at.getY());
            reading.setText(text);
            reading.setVisible(!text.isEmpty());
            boolean onStart = workbench.pointer().isOnStart(drawn.axes(), at.getX(), at.getY());
            backdrop.setCursor(onStart ? Cursor.HAND : text.isEmpty() ? Cursor.DEFAULT : Cursor.CROSSHAIR);
        }
    }

    private void leave() {
        under = Optional.empty();
        reading.setVisible(false);
    }
}
