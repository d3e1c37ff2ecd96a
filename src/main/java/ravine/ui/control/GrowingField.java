package ravine.ui.control;

import javafx.geometry.Insets;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A field that grows with its text from one line to three, and is scrolled beyond. Enter gives the keyboard to the picture. */
public final class GrowingField extends MultilineField {

    private static final int MOST_LINES = 3;

    private final Text measured = new Text();

    public GrowingField() {
        setWrapText(true);
        setPrefRowCount(1);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShiftDown()) {
                PictureFocus.take(getScene());
                event.consume();
            }
        });
        textProperty().subscribe(this::grow);
        widthProperty().subscribe(this::grow);
        fontProperty().subscribe(this::grow);
        new NextFrame(this, this::growAnew).after(fontProperty());
    }

    /** Another theme gives another font for a moment, whose lines would stay as the height of a row: a text area asks for that only when its rows are others. */
    private void growAnew() {
        setPrefRowCount(0);
        grow();
    }

    private void grow() {
        measured.setFont(getFont());
        measured.setText("x");
        double line = measured.getLayoutBounds().getHeight();
        measured.setText(getText());
        measured.setWrappingWidth(Math.max(1, getWidth() - around()));
        double height = measured.getLayoutBounds().getHeight();
        measured.setWrappingWidth(0);
        setPrefRowCount((int) Math.max(1, Math.min(MOST_LINES, Math.round(height / line))));
    }

    private double around() {
        var content = lookup(".content");
        Insets inside = content instanceof Region region ? region.getInsets() : Insets.EMPTY;
        return getInsets().getLeft() + getInsets().getRight() + inside.getLeft() + inside.getRight();
    }
}
