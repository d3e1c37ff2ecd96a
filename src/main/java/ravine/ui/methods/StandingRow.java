package ravine.ui.methods;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Where a method stands, what became of it, and a button if there is one: f is whole, then the button leaves its words out, then the badge all but one of its own. */
final class StandingRow extends HBox {
    private final Label value;
    private final VerdictBadge badge;
    private final @Nullable YieldingButton button;

    StandingRow(Label value, VerdictBadge badge, @Nullable YieldingButton button) {
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

    /**
     * Has the button and the badge leave out words, or have them again, for what the row now says. Found out only while the window is laid out,
     * that would have the toolkit style the words afterwards and draw the whole window once more.
     */
    void fit() {
        if (getWidth() > 0) {
            fit(widths());
        }
    }

    private void fit(Widths widths) {
        badge.fit(widths.badge);
        if (button != null) {
            button.fit(widths.button);
        }
    }

    private record Widths(double value, double badge, double button) {}

    private Widths widths() {
        double whole = getWidth() - snappedLeftInset() - snappedRightInset();
        double gap = snapSpaceX(getSpacing());
        double least = button == null ? 0 : snapSizeX(button.minWidth(-1));
        double kept = button == null ? 0 : gap + least;
        double first = Math.min(snapSizeX(value.prefWidth(-1)), Math.max(0, whole - kept));
        double second = badge.isVisible() ? badge.widthIn(Math.max(0, whole - kept - first - gap)) : 0;
        double room = whole - first - gap - (second > 0 ? second + gap : 0);
        double third = button == null ? 0 : Math.min(snapSizeX(button.prefWidth(-1)), Math.max(least, room));
        return new Widths(first, second, third);
    }

    @Override
    protected void layoutChildren() {
        double top = snappedTopInset();
        double height = getHeight() - top - snappedBottomInset();
        double left = snappedLeftInset();
        var widths = widths();
        fit(widths);
        place(value, left, top, widths.value, height);
        place(badge, left + widths.value + snapSpaceX(getSpacing()), top, widths.badge, height);
        if (button != null) {
            place(button, getWidth() - snappedRightInset() - widths.button, top, widths.button, height);
        }
    }

    /** In the middle of the row's height. */
    private void place(Node node, double left, double top, double width, double height) {
        double own = Math.min(height, snapSizeY(node.prefHeight(width)));
        node.resizeRelocate(left, snapPositionY(top + (height - own) / 2), width, own);
    }
}
