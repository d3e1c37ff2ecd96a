package ravine.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Room for a content that changes in many frames: it is laid out by itself in the room it has, and nothing around it with it. The room is
 * measured anew only when something else asks for that, such as {@link #fit} or the strut when the window's font changes. Laid out with what is
 * around it, a frame in which a rate is dragged takes 1.3 times as long.
 */
public final class FixedRoom extends StackPane {

    private Region content = new Region();
    private double fitting;

    public FixedRoom() {
        var strut = new Label(" ");
        strut.setVisible(false);
        getChildren().add(strut);
    }

    public FixedRoom(Region content) {
        this();
        setContent(content);
    }

    /** For FXML. */
    public Region getContent() {
        return content;
    }

    public void setContent(Region other) {
        getChildren().remove(content);
        content = other;
        content.setManaged(false);
        getChildren().add(content);
    }

    /** Measures the room anew if the content now needs another height than when this was asked last. */
    public void fit() {
        double height = prefHeight(getWidth());
        if (height != fitting) {
            fitting = height;
            requestLayout();
        }
    }

    @Override
    public Orientation getContentBias() {
        return content.getContentBias();
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.max(super.computeMinHeight(width), content.minHeight(width));
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(super.computePrefHeight(width), content.prefHeight(width));
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(super.computePrefWidth(height), content.prefWidth(height));
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        content.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
