package ravine.ui;

import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import ravine.figure.Figure;
import ravine.figure.Frame;
import ravine.figure.Ground;
import ravine.figure.Surface;
import ravine.workbench.Workbench;

/** The picture: what moves is drawn over what stands still; the mouse over them belongs to the workbench's pointer. */
final class PictureController {

    private final Workbench workbench;
    private final PauseTransition zoomed = new PauseTransition(Duration.seconds(0.7));
    private @Nullable Ground drawn;

    @FXML
    private StackPane pane;

    @FXML
    private StackPane ground;

    @FXML
    private PixelView view;

    @FXML
    private Label reading;

    PictureController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    void initialize() {
        reading.setVisible(false);
        zoomed.setOnFinished(done -> workbench.history().endGesture());
        NextFrame.laidOut(pane, this::draw)
                .after(
                        workbench.history().now(),
                        workbench.player().step(),
                        workbench.theme(),
                        pane.widthProperty(),
                        pane.heightProperty());
    }

    private void draw() {
        if (pane.getWidth() < 1 || pane.getHeight() < 1) {
            return;
        }
        var whole = new Frame(0, 0, pane.getWidth(), pane.getHeight());
        var plot = workbench.picture().plot(whole.width(), whole.height());
        var standing = plot.ground();
        drawn = standing;
        Consumer<Surface> still = surface -> {
            surface.fill(whole.outline(), standing.look().theme().background());
            Figure.drawLayers(surface, standing.axes(), standing.still());
        };
        Consumer<Surface> moving = surface -> Figure.drawLayers(surface, standing.axes(), plot.moving());
        view.draw(whole.width(), whole.height(), standing, still, moving);
    }

    @FXML
    void press(MouseEvent event) {
        pane.requestFocus();
        zoomed.stop();
        if (event.getButton() == MouseButton.PRIMARY && drawn != null) {
            workbench.pointer().press(drawn.axes(), event.getX(), event.getY(), event.isShiftDown());
        }
    }

    @FXML
    void drag(MouseEvent event) {
        workbench.pointer().drag(event.getX(), event.getY());
        hover(event);
    }

    @FXML
    void release(MouseEvent event) {
        workbench.pointer().release(event.getX(), event.getY(), event.getClickCount());
    }

    @FXML
    void scroll(ScrollEvent event) {
        if (drawn != null) {
            workbench.pointer().wheel(drawn.axes(), event.getX(), event.getY(), event.getDeltaY());
            zoomed.playFromStart();
        }
    }

    @FXML
    void zoom(ZoomEvent event) {
        if (drawn != null) {
            workbench.pointer().zoom(drawn.axes(), event.getX(), event.getY(), event.getZoomFactor());
            zoomed.playFromStart();
        }
    }

    @FXML
    void hover(MouseEvent event) {
        if (drawn != null) {
            var text = workbench.picture().reading(drawn.axes(), event.getX(), event.getY());
            reading.setText(text);
            reading.setVisible(!text.isEmpty());
            boolean onStart = workbench.pointer().isOnStart(drawn.axes(), event.getX(), event.getY());
            ground.setCursor(onStart ? Cursor.HAND : text.isEmpty() ? Cursor.DEFAULT : Cursor.CROSSHAIR);
        }
    }

    @FXML
    void leave() {
        reading.setVisible(false);
    }
}
