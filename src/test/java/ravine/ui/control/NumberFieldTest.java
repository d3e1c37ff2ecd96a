package ravine.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    private void retype(String text) {
        hand.click("#field");
        hand.press(KeyCode.CONTROL, KeyCode.A);
        hand.type(text);
    }

    @ParameterizedTest
    @CsvSource({"'0,6', 0.6", "1/2, 0.5", "' 0.25 ', 0.25", "'-3 / 4', -0.75", "'1,5/2', 0.75", "1e-3, 0.001"})
    void a_comma_a_fraction_and_spaces_around_are_read(String typed, double number) {
        retype(typed);
        assertEquals(number, value.get());
    }

    @ParameterizedTest
    @CsvSource({"0", "0.", "'0,0'", "-"})
    void what_may_go_on_to_another_number_changes_nothing_and_is_no_mistake(String typed) {
        retype("5");
        hand.type("x");
        hand.press(KeyCode.ENTER);
        retype(typed);
        assertEquals(Math.PI / 4, value.get());
        assertFalse(field.getPseudoClassStates().contains(NumberField.WRONG));
    }

    @Test
    void a_zero_counts_when_the_field_is_left_or_enter_is_pressed() {
        retype("0");
        hand.click("#other");
        assertEquals(0.0, value.get());
        Headless.run(() -> value.set(3.0));
        retype("0");
        hand.press(KeyCode.ENTER);
        assertEquals(0.0, value.get());
    }

    @Test
    void a_text_that_is_no_number_leaves_the_last_good_one_says_so_below_and_escape_restores_it() {
        retype("2");
        hand.press(KeyCode.ENTER);
        retype("7x");
        assertEquals(2.0, value.get());
        var sentence = (Label) scene.getRoot().lookup(".sentence");
        assertTrue(sentence.getText().contains("θ is a number from"), sentence.getText());
        assertTrue(sentence.localToScene(0, 0).getY()
                >= field.localToScene(0, field.getHeight()).getY());
        hand.press(KeyCode.ESCAPE);
        assertEquals("2", field.getText());
        assertNull(scene.getRoot().lookup(".sentence"));
    }
}
