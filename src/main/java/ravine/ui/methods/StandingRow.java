package ravine.ui.methods;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Where a method stands, what became of it, and a button if there is one: f is whole, then the button leaves its words out, then the badge some of its own. */
final class StandingRow extends HBox {
    private final Label value;
    private final VerdictBadge badge;
    private final @Nullable Node button;

    StandingRow(Label value, VerdictBadge badge, @Nullable Node button) {
        this.value = value;
        this.badge = badge;
        this.button = button;
        getStyleClass().add("standing");
        getChildren().addAll(value, badge);
        if (button != null) {
            getChildren().add(button);
        }
        // A badge that comes back with the words it had asks for no layout by itself, and would keep the width of a
        // hidden one.
        badge.visibleProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        double left = snappedLeftInset();
        double right = getWidth() - snappedRightInset();
        double gap = snapSpaceX(getSpacing());
        double least = button == null ? 0 : gap + snapSizeX(button.minWidth(-1));
        double valueWidth = Math.min(snapSizeX(value.prefWidth(-1)), Math.max(0, right - left - least));
        place(value, left, top, valueWidth, height);
        double badgeLeft = left + valueWidth + gap;
        double wanted = badge.isVisible() ? snapSizeX(badge.prefWidth(-1)) : 0;
        double badgeWidth = Math.min(wanted, Math.max(0, right - least - badgeLeft));
        place(badge, badgeLeft, top, badgeWidth, height);
        if (button != null) {
            double room = right - badgeLeft - (badgeWidth > 0 ? badgeWidth + gap : 0);
            double width = Math.min(snapSizeX(button.prefWidth(-1)), Math.max(least - gap, room));
            place(button, right - width, top, width, height);
        }
    }

    /** In the middle of the row's height. */
    private void place(Node node, double left, double top, double width, double height) {
        double own = Math.min(height, snapSizeY(node.prefHeight(width)));
        node.resizeRelocate(left, snapPositionY(top + (height - own) / 2), width, own);
    }
}
