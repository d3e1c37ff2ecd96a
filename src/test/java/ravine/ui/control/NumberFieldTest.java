package ravine.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import ravine.spec.Key;
import ravine.spec.Range;
import ravine.ui.Hand;
import ravine.ui.Headless;

final class NumberFieldTest {

    private final ObjectProperty<Object> value = new SimpleObjectProperty<>(Math.PI / 4);
    private final NumberField field = Headless.get(NumberField::new);
    private final Scene scene = Headless.get(() -> {
        field.setId("field");
        field.setMaxWidth(80);
        field.connect(() -> Key.Numeric.of("θ", new Range(-1e9, 1e9, false)), value, value::set);
        var other = new Button("other");
        other.setId("other");
        return new Scene(new VBox(other, field));
    });
    private final Stage stage = Headless.show(scene, 200, 100);
    private final Hand hand = new Hand(scene);

    @AfterEach
    void close() {
        Headless.run(stage::close);
    }

    @Test
    void a_number_too_long_for_the_field_is_shown_by_its_first_digits() {
        var shown = field.getText();
        assertTrue(shown.length() > 4 && shown.endsWith("…"), shown);
        assertTrue(Double.toString(Math.PI / 4).startsWith(shown.replace("…", "")), shown);
        assertEquals(Math.PI / 4, value.get());
    }

    @Test
    void it_is_whole_while_the_field_is_used_and_no_digit_is_lost() {
        hand.click("#field");
        assertEquals(Double.toString(Math.PI / 4), field.getText());
        hand.click("#other");
        assertTrue(field.getText().endsWith("…"), field.getText());
        assertEquals(Math.PI / 4, value.get());
    }

    @Test
    void what_is_typed_stays_as_it_is_typed() {
        hand.click("#field");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type("0.50");
        assertEquals("0.50", field.getText());
        assertEquals(0.5, value.get());
        hand.press(KeyCode.SHIFT, KeyCode.TAB);
        assertEquals("0.5", field.getText());
    }
}
