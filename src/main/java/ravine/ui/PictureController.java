package ravine.ui;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import ravine.draw.Frame;
import ravine.ui.control.NextFrame;
import ravine.ui.control.PanelView;
import ravine.ui.control.StillBitmap;
import ravine.workbench.Pointer;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The picture: what moves is drawn over what stands still; the mouse over them belongs to the workbench's pointer. */
final class PictureController {

    /** Room between the edge of the picture and what is read under the mouse. */
    private static final Insets AROUND_READING = new Insets(2, 4, 0, 8);

    private final Workbench workbench;
    private final Pointer pointer;
    private Optional<CompletableFuture<StillBitmap>> drawnAhead;

    private final PanelView view = new PanelView();
    private final Label reading = WindowController.styled(new Label(), "reading");
    /** Shows that the keyboard is here. */
    private final Region ring = WindowController.styled(new Region(), "ring");

    private final StackPane pane = WindowController.styled(new StackPane(view, ring, reading), "picture");

    PictureController(Workbench workbench, Optional<CompletableFuture<StillBitmap>> drawnAhead) {
        this.workbench = workbench;
        pointer = workbench.pointer();
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
        ring.setMouseTransparent(true);
        reading.setMouseTransparent(true);
        reading.setMinWidth(0);
        reading.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(reading, Pos.TOP_LEFT);
        StackPane.setMargin(reading, AROUND_READING);
    }

    private void listen() {
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> pane.requestFocus());
        view.hand(pointer);
        pointer.under().subscribe(under -> read());
    }

    private void bind() {
        reading.setVisible(false);
        pane.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(true)
                .subscribe(here -> {
                    if (!here) {
                        pointer.leave();
                    }
                });
        NextFrame.laidOut(pane, this::draw).after(workbench.shown(), pane.widthProperty(), pane.heightProperty());
    }

    private void draw() {
        if (pane.getWidth() < 1 || pane.getHeight() < 1) {
            return;
        }
        var whole = new Frame(0, 0, pane.getWidth(), pane.getHeight());
        var figure = workbench.picture().figure(whole.width(), whole.height());
        int step = workbench.player().step().get();
        workbench.appearance().pictureWidth().set(whole.width());
        workbench.appearance().pictureHeight().set(whole.height());
        drawnAhead.ifPresent(future ->
                future.thenAccept(view::take).exceptionally(failure -> null).join());
        drawnAhead = Optional.empty();
        view.show(figure, step);
        read();
    }

    /** Says what is under the mouse in what is drawn. */
    private void read() {
        var text = pointer.reading();
        reading.setText(text);
        reading.setVisible(!text.isEmpty());
        view.setCursor(pointer.isOnStart() ? Cursor.HAND : text.isEmpty() ? Cursor.DEFAULT : Cursor.CROSSHAIR);
    }
}
