package ravine.ui;

import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import ravine.workbench.WindowWords;

/** Keys under a field for a number, on which it is typed by the mouse alone; the keyboard passes them by. */
final class NumberPad extends GridPane {

    private static final String KEYS = "1234567890.−/⌫";
    private static final int COLUMNS = 7;

    private final TextField field;

    NumberPad(TextField field) {
        this.field = field;
        getStyleClass().add("number-pad");
        KEYS.chars().forEach(key -> add(button((char) key), place((char) key) % COLUMNS, place((char) key) / COLUMNS));
    }

    private static int place(char key) {
        return KEYS.indexOf(key);
    }

    private Button button(char key) {
        var button = new Button("" + key);
        button.setId("pad" + place(key));
        button.setMnemonicParsing(false);
        button.setFocusTraversable(false);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("small");
        if (key == '⌫') {
            button.setAccessibleText(WindowWords.of("lesson.number.delete"));
        }
        button.setOnAction(event -> type(key));
        return button;
    }

    private void type(char key) {
        var text = field.getText();
        if (key != '⌫') {
            field.setText(text + key);
        } else if (!text.isEmpty()) {
            field.setText(text.substring(0, text.length() - 1));
        }
    }
}
