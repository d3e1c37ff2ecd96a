package ravine.ui;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import ravine.session.PictureView;
import ravine.workbench.Picture;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The picture: one view, or two halves with a divider between them, which mouse and arrow keys move. */
final class PictureController {

    /** The width of the divider in pixels. */
    private static final double DIVIDER = 9;

    /** How far a key moves the divider, as a part of the whole. */
    private static final double KEY_STEP = 0.02;

    /** Room over what is said of runs that are computed, in pixels. */
    private static final double ABOVE = 6;

    /** The halves side by side; whoever gives it the keyboard gives it to the one in front. */
    private final class Halves extends StackPane {

        @Override
        public void requestFocus() {
            (beside != null && picture.front().get() == 1 ? beside : first)
                    .pane()
                    .requestFocus();
        }

        @Override
        protected void layoutChildren() {
            double width = getWidth();
            double height = getHeight();
            double wide = Math.min(width, progress.prefWidth(-1));
            progress.resizeRelocate(Math.rint((width - wide) / 2), ABOVE, wide, progress.prefHeight(wide));
            var second = beside;
            if (second == null) {
                first.pane().resizeRelocate(0, 0, width, height);
                return;
            }
            double left =
                    Math.max(0, Math.rint((width - DIVIDER) * picture.share().get()));
            first.pane().resizeRelocate(0, 0, left, height);
            divider.resizeRelocate(left, 0, DIVIDER, height);
            second.pane().resizeRelocate(left + DIVIDER, 0, Math.max(0, width - DIVIDER - left), height);
        }
    }

    private final Workbench workbench;
    private final Picture picture;
    private final PictureHalf first;
    private final Region divider = WindowController.styled(new Region(), "divider");
    private final StackPane pane = WindowController.styled(new Halves(), "picture");
    private final VBox progress = new VBox();
    private @Nullable PictureHalf beside;

    /** The right half, which is kept while it is closed, for it listens to the workbench. */
    private @Nullable PictureHalf right;

    PictureController(Workbench workbench) {
        this.workbench = workbench;
        picture = workbench.picture();
        first = new PictureHalf(workbench, 0);
        first.pane().setId("pane");
        progress.setPickOnBounds(false);
        progress.setViewOrder(-1);
        pane.getChildren().addAll(first.pane(), progress);
        arrangeDivider();
        pane.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::renderScaleXProperty)
                .orElse(1)
                .subscribe(scale -> picture.fineness().set(scale.doubleValue()));
        picture.share().subscribe(pane::requestLayout);
        picture.views().subscribe(this::show);
    }

    Region pane() {
        return pane;
    }

    /** Says from now on how far runs are, which the first picture need not wait for. */
    void complete() {
        progress.getChildren().setAll(RunProgress.ofRuns(workbench), RunProgress.ofClouds(workbench));
    }

    private void arrangeDivider() {
        divider.setId("divider");
        divider.setCursor(Cursor.H_RESIZE);
        divider.setFocusTraversable(true);
        divider.setAccessibleRole(AccessibleRole.SLIDER);
        divider.setAccessibleText(WindowWords.of("picture.divider"));
        divider.setOnMouseDragged(event -> divide(divider.localToParent(divider.getBoundsInLocal()), event.getX()));
        divider.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.RIGHT) {
                picture.divide(picture.share().get() + (event.getCode() == KeyCode.LEFT ? -KEY_STEP : KEY_STEP));
                event.consume();
            }
        });
    }

    /** Moves the divider so that its middle is where the mouse is in it. */
    private void divide(Bounds now, double x) {
        picture.divide((now.getMinX() + x - DIVIDER / 2) / (pane.getWidth() - DIVIDER));
    }

    private void show(List<PictureView> views) {
        first.show(views.get(0));
        if (views.size() > 1) {
            open().show(views.get(1));
        } else if (beside != null) {
            close(beside);
        }
    }

    private PictureHalf open() {
        var half = beside;
        if (half == null) {
            half = right == null ? new PictureHalf(workbench, 1) : right;
            half.pane().setId("beside");
            right = half;
            beside = half;
            pane.getChildren().addAll(divider, half.pane());
        }
        return half;
    }

    private void close(PictureHalf half) {
        boolean focused = half.pane().isFocused() || divider.isFocused();
        half.close();
        beside = null;
        pane.getChildren().removeAll(divider, half.pane());
        if (focused) {
            pane.requestFocus();
        }
    }
}
