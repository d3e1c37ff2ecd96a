package ravine.ui.methods;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.text.Text;

/**
 * A button with an icon that leaves its words out where its row has no room for all of them. Its row says whether
 * there is room: a button that found it out when it is laid out itself would have the toolkit lay out and draw once more.
 */
final class YieldingButton extends Button {

    /** Of widths, which are sums. */
    private static final double ROUNDING = 1e-6;

    private final Text words = new Text();

    YieldingButton(String text, Node icon) {
        super(text, icon);
    }

    @Override
    protected double computeMinWidth(double height) {
        return super.computePrefWidth(height) - (getContentDisplay() == ContentDisplay.LEFT ? wordsWidth() : 0);
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height) + wordsWidth();
    }

    private double wordsWidth() {
        words.setText(getText());
        words.setFont(getFont());
        return words.getLayoutBounds().getWidth() + getGraphicTextGap();
    }

    /** Has its words if they have room in such a width. */
    void fit(double width) {
        boolean roomy = width >= prefWidth(-1) - ROUNDING;
        setContentDisplay(roomy ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY);
    }
}
