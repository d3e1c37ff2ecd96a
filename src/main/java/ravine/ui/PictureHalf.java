package ravine.ui;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import ravine.session.PictureView;
import ravine.ui.control.NextFrame;
import ravine.ui.control.PanelView;
import ravine.workbench.DrawnView;
import ravine.workbench.Pixel;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** One half of the picture, or all of it: a view of the session, which has the mouse over it, and what is read under the mouse. Mutable: it shows one view after another. */
final class PictureHalf {

    /** Room between the edge of the picture and what is read under the mouse. */
    private static final Insets AROUND_READING = new Insets(2, 4, 2, 8);

    /** What is pointed at is at least so far below what is read of it. */
    private static final double APART = 4;

    /** Degrees that an arrow key turns. */
    private static final double TURN = 5;

    private final Workbench workbench;
    private final int number;
    private final PanelView view = new PanelView();
    private final Label reading = WindowController.styled(new Label(), "reading");
    /** Shows that the keyboard is here. */
    private final Region ring = WindowController.styled(new Region(), "ring");

    /** What is chosen of the view, above it. */
    private final StackPane tools = new StackPane();

    private final StackPane pane = WindowController.styled(new StackPane(view, tools, ring, reading), "half");
    /** Until keys that turn the view rest. */
    private final PauseTransition turning = new PauseTransition(PanelView.PAUSE);

    private final NextFrame drawing = NextFrame.laidOut(pane, this::draw);
    private @Nullable DrawnView drawn;
    private String name = "";
    private Subscription following = Subscription.EMPTY;

    /** The tools of each view that was shown: they listen to the workbench for as long as it lasts. */
    private final Map<PictureView, List<Node>> toolsOf = new EnumMap<>(PictureView.class);

    PictureHalf(Workbench workbench, int number) {
        this.workbench = workbench;
        this.number = number;
        arrange();
        bind();
    }

    StackPane pane() {
        return pane;
    }

    private void arrange() {
        pane.setFocusTraversable(true);
        pane.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        ring.setMouseTransparent(true);
        reading.setMouseTransparent(true);
        reading.setVisible(false);
        reading.setMinWidth(0);
        reading.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        StackPane.setAlignment(reading, Pos.TOP_LEFT);
        StackPane.setMargin(reading, AROUND_READING);
        tools.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane.setAlignment(tools, Pos.TOP_LEFT);
        tools.heightProperty().subscribe(height -> {
            double top = height.doubleValue();
            StackPane.setMargin(view, new Insets(top, 0, 0, 0));
            StackPane.setMargin(
                    reading,
                    new Insets(
                            AROUND_READING.getTop() + top,
                            AROUND_READING.getRight(),
                            AROUND_READING.getBottom(),
                            AROUND_READING.getLeft()));
        });
    }

    private void bind() {
        view.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            turning.stop();
            pane.requestFocus();
        });
        pane.setOnKeyPressed(this::turn);
        pane.focusedProperty().subscribe(here -> {
            if (here) {
                workbench.picture().front().set(number);
            }
        });
        pane.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .orElse(true)
                .subscribe(here -> {
                    if (!here) {
                        leave();
                    }
                });
        drawing.after(workbench.shown(), pane.widthProperty(), pane.heightProperty(), tools.heightProperty());
    }

    /** Turns by an arrow key what can be turned. */
    private void turn(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        var now = drawn;
        if (!plain || now == null) {
            return;
        }
        boolean turned =
                switch (event.getCode()) {
                    case LEFT -> now.turn(-TURN, 0);
                    case RIGHT -> now.turn(TURN, 0);
                    case UP -> now.turn(0, TURN);
                    case DOWN -> now.turn(0, -TURN);
                    default -> false;
                };
        if (turned) {
            event.consume();
            turning.setOnFinished(done -> now.gestures().rest());
            turning.playFromStart();
        }
    }

    /** Shows a view from now on. */
    void show(PictureView wanted) {
        var next = workbench.picture().drawn(wanted);
        if (next.equals(drawn)) {
            return;
        }
        release();
        drawn = next;
        name = WindowWords.of("view." + wanted + ".name");
        tools.getChildren().setAll(toolsOf.computeIfAbsent(wanted, view -> ViewTools.of(workbench, view)));
        tools.setVisible(!tools.getChildren().isEmpty());
        view.hand(next.gestures());
        following = next.gestures().under().subscribe(under -> read());
        next.redrawn().ifPresent(news -> following = following.and(news.subscribe(change -> drawing.ask())));
        drawing.ask();
    }

    /** Lets go of the view; its image stays until another is drawn. */
    private void release() {
        turning.stop();
        following.unsubscribe();
        following = Subscription.EMPTY;
        leave();
        if (drawn != null) {
            drawn.hide();
        }
        drawn = null;
    }

    /** Lets go of the view and of all that was drawn, for it is not shown any more. */
    void close() {
        release();
        view.clear();
    }

    private void leave() {
        if (drawn != null) {
            drawn.gestures().leave();
        }
    }

    private void draw() {
        if (drawn == null || pane.getWidth() < 1 || pane.getHeight() < 1) {
            return;
        }
        // Tools that have just got their height have moved what is below them.
        pane.layout();
        double height = Math.max(1, pane.getHeight() - tools.getHeight());
        var figure = workbench.picture().figure(number, pane.getWidth(), height);
        view.show(figure, workbench.player().step().get(), drawn.ahead());
        read();
    }

    /** Says what is under the mouse in what is drawn, and to a screen reader what keys have marked there. */
    private void read() {
        var now = drawn;
        var marked = now == null ? "" : now.marked();
        pane.setAccessibleText(marked.isEmpty() ? name : WindowWords.of("control.value", marked, name));
        var text = now == null ? "" : now.gestures().reading();
        reading.setText(text);
        reading.setVisible(!text.isEmpty());
        if (now != null) {
            keepReadingOff(now.gestures().under().getValue());
        }
        view.setCursor(
                now != null && now.gestures().isOnHandle()
                        ? Cursor.HAND
                        : text.isEmpty() ? Cursor.DEFAULT : Cursor.CROSSHAIR);
    }

    /** Puts what is read at the top, or at the bottom where it would lie over the mouse there. */
    private void keepReadingOff(Optional<Pixel> mouse) {
        boolean under = mouse.filter(at -> at.y() < bottomOfReading() + APART).isPresent();
        var place = under ? Pos.BOTTOM_LEFT : Pos.TOP_LEFT;
        if (place != StackPane.getAlignment(reading)) {
            StackPane.setAlignment(reading, place);
        }
    }

    /** Where what is read ends while it is at the top. */
    private double bottomOfReading() {
        double width = pane.getWidth() - AROUND_READING.getLeft() - AROUND_READING.getRight();
        return AROUND_READING.getTop() + reading.prefHeight(Math.min(width, reading.prefWidth(-1)));
    }
}
