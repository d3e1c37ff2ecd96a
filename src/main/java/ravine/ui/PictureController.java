package ravine.ui;

import javafx.animation.PauseTransition;
import javafx.fxml.FXML;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
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
import ravine.workbench.Workbench;

/** The picture: what stands still on one canvas, what moves on another above it; the mouse over them belongs to the workbench's pointer. */
final class PictureController {

    private final Workbench workbench;
    private final PauseTransition zoomed = new PauseTransition(Duration.seconds(0.7));
    private @Nullable Ground drawn;

    @FXML
    private StackPane pane;

    @FXML
    private StackPane ground;

    @FXML
    private Canvas still;

    @FXML
    private Canvas moving;

    @FXML
    private Label reading;

    PictureController(Workbench workbench) {
        this.workbench = workbench;
    }

    @FXML
    void initialize() {
        for (var canvas : new Canvas[] {still, moving}) {
            canvas.widthProperty().bind(pane.widthProperty());
            canvas.heightProperty().bind(pane.heightProperty());
        }
        reading.setVisible(false);
        zoomed.setOnFinished(done -> workbench.history().endGesture());
        new NextFrame(pane, this::draw)
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
        if (standing != drawn) {
            drawn = standing;
            var surface = new CanvasSurface(still.getGraphicsContext2D());
            surface.fill(whole.outline(), standing.look().theme().background());
            Figure.drawLayers(surface, standing.axes(), standing.still());
        }
        moving.getGraphicsContext2D().clearRect(0, 0, pane.getWidth(), pane.getHeight());
        Figure.drawLayers(new CanvasSurface(moving.getGraphicsContext2D()), standing.axes(), plot.moving());
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
