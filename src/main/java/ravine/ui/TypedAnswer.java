package ravine.ui;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;
import java.util.OptionalDouble;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import ravine.Mistake;
import ravine.spec.PlainNumber;
import ravine.spec.Range;
import ravine.spec.TypedNumber;
import ravine.ui.control.WordField;
import ravine.workbench.WindowWords;

/** A field for a number that is an answer, with what is wrong with it below. */
final class TypedAnswer extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** So many digits of the first number have room in the field. */
    private static final int DIGITS = 4;

    private final TextField field = new WordField();
    private final Label wrong = new Label();
    private final String name;

    /** The number before one is typed, and how it is written. */
    private OptionalDouble first = OptionalDouble.empty();

    private String untouched = "";

    /** One that is called by the words under this key. */
    TypedAnswer(String key) {
        name = WindowWords.of(key);
        arrange(field);
    }

    /** A coordinate, which has a value before one is typed, and is that, whatever is left out where it is written. */
    TypedAnswer(String symbol, double first) {
        name = symbol;
        this.first = OptionalDouble.of(first);
        untouched = PlainNumber.plain(
                new BigDecimal(first).round(new MathContext(DIGITS)).doubleValue());
        field.setText(untouched);
        var label = new Label(symbol);
        label.getStyleClass().add("symbol");
        label.setMinWidth(USE_PREF_SIZE);
        arrange(new HBox(6, label, field));
    }

    private void arrange(Node row) {
        field.setAccessibleText(name);
        field.setPrefColumnCount(8);
        field.setMaxWidth(USE_PREF_SIZE);
        wrong.getStyleClass().add("wrong");
        wrong.setWrapText(true);
        field.textProperty().subscribe(text -> say(""));
        getChildren().addAll(row, wrong);
    }

    TextField field() {
        return field;
    }

    void onEnter(Runnable action) {
        field.setOnAction(event -> action.run());
    }

    /** The number, or nothing and what is wrong with it said. */
    Optional<Double> number() {
        if (first.isPresent() && field.getText().equals(untouched)) {
            return Optional.of(first.getAsDouble());
        }
        try {
            return Optional.of(TypedNumber.read(Range.ANY, name, field.getText()));
        } catch (Mistake mistake) {
            say(mistake.sentence());
            return Optional.empty();
        }
    }

    private void say(String sentence) {
        wrong.setText(sentence);
        wrong.setVisible(!sentence.isEmpty());
        wrong.setManaged(!sentence.isEmpty());
        field.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
    }
}
