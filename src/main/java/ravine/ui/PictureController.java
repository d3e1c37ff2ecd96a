package ravine.ui;

import javafx.fxml.FXML;
import javafx.scene.canvas.Canvas;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import ravine.figure.Figure;
import ravine.figure.Frame;
import ravine.figure.Ground;
import ravine.workbench.Workbench;

/** The picture: what stands still on one canvas, what moves on another above it; a click moves the start. */
final class PictureController {

    private final Workbench workbench;
    private @Nullable Ground drawn;

    @FXML
    private StackPane pane;

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
        var ground = plot.ground();
        if (ground != drawn) {
            drawn = ground;
            var surface = new CanvasSurface(still.getGraphicsContext2D());
            surface.fill(whole.outline(), ground.look().theme().background());
            Figure.drawLayers(surface, ground.axes(), ground.still());
        }
        moving.getGraphicsContext2D().clearRect(0, 0, pane.getWidth(), pane.getHeight());
        Figure.drawLayers(new CanvasSurface(moving.getGraphicsContext2D()), ground.axes(), plot.moving());
    }

    @FXML
    void press(MouseEvent event) {
        pane.requestFocus();
        drag(event);
    }

    @FXML
    void drag(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && drawn != null) {
            workbench.moveStart(drawn.axes().near(event.getX(), event.getY()));
        }
    }

    @FXML
    void release() {
        workbench.history().endGesture();
    }

    @FXML
    void hover(MouseEvent event) {
        var text = drawn == null ? "" : workbench.picture().reading(drawn.axes(), event.getX(), event.getY());
        reading.setText(text);
        reading.setVisible(!text.isEmpty());
    }

    @FXML
    void leave() {
        reading.setVisible(false);
    }
}
