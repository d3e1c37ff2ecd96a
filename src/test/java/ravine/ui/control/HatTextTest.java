package ravine.ui.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import ravine.draw.ThemeName;
import ravine.ui.Everything;
import ravine.ui.Headless;
import ravine.ui.InSight;

/** Letters with hats, in all that is shown of Adam. */
final class HatTextTest {

    @Test
    void a_hat_is_over_the_middle_of_its_letter_on_the_line_of_the_words_around() {
        var paragraph = Headless.get(() -> HatText.paragraph("x ← x − ηm\u0302/(√ŝ + ε)"));
        var before = Headless.get(() -> ((StackPane) paragraph.getChildren().get(1)).getBaselineOffset());
        var stage = Headless.show(Headless.get(() -> new Scene(paragraph)), 400, 100);
        try {
            var around = (Text) paragraph.getChildren().get(0);
            var hatted = (StackPane) paragraph.getChildren().get(1);
            var letter = hatted.getChildren().get(0).getBoundsInParent();
            var hat = hatted.getChildren().get(1).getBoundsInParent();
            assertEquals(hatted.getBaselineOffset(), before, 4, "before it is laid out too");
            assertEquals(3, paragraph.getChildren().size());
            assertEquals(letter.getCenterX(), hat.getCenterX(), 1);
            assertEquals(around.getBoundsInParent().getMaxX(), hatted.getLayoutX(), 1);
            assertEquals(
                    around.getLayoutY() + around.getBaselineOffset(),
                    hatted.getLayoutY() + hatted.getBaselineOffset(),
                    0.5);
        } finally {
            Headless.run(stage::close);
        }
    }

    @Test
    void a_tooltip_with_hats_is_as_high_as_its_lines() {
        var label = Headless.get(Label::new);
        var stage = Headless.show(Headless.get(() -> new Scene(label)), 400, 100);
        var help = Headless.get(() -> HelpTip.of("x ← x − ηm\u0302"));
        Headless.run(() -> help.show(label, 100, 100));
        Headless.settle(stage.getScene());
        double height = Headless.get(help::getHeight);
        Headless.run(stage::close);
        assertEquals(50, height, 20);
    }

    @Test
    void no_text_that_is_shown_leaves_its_hats_to_the_toolkit() {
        var everything = new Everything(ThemeName.LIGHT, 1280);
        Headless.run(() -> everything.workbench.drawer().pen().set(2));
        Set<String> bare = new TreeSet<>();
        Set<String> drawn = new TreeSet<>();
        everything.forEach(() -> {
            InSight.all(Text.class, text -> HatText.areIn(text.getText())).forEach(text -> bare.add(text.getText()));
            InSight.all(Text.class, text -> text.getText().equals("ˆ")).forEach(hat -> drawn.add(hat.getText()));
        });
        everything.close();
        assertEquals(Set.of(), bare);
        assertEquals(Set.of("ˆ"), drawn);
    }
}
