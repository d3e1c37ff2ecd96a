package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.draw.Colour;
import ravine.draw.ThemeName;

/** The contrast of every text and icon of the window with what lies under it, as the theme and the style sheet colour them. */
final class ContrastTest {

    private static final double TEXT = 4.5;
    private static final double ICON = 3;

    @ParameterizedTest
    @EnumSource(ThemeName.class)
    void every_text_and_icon_stands_out_from_what_is_under_it(ThemeName colours) {
        var everything = new Everything(colours, 1280);
        Set<String> faint = new TreeSet<>();
        everything.forEach(() -> InSight.all(Text.class, text -> !text.getText().isBlank() && isFaint(text))
                .forEach(text -> faint.add("%s: %.2f".formatted(words(text), contrast(text)))));
        everything.close();
        assertEquals(Set.of(), faint);
    }

    private static boolean isFaint(Text text) {
        return contrast(text) < (text instanceof FontIcon ? ICON : TEXT);
    }

    private static String words(Text text) {
        var parent = text.getParent();
        return (text instanceof FontIcon icon ? icon.getIconLiteral() : text.getText()) + " in "
                + parent.getStyleClass() + parent.getPseudoClassStates();
    }

    private static double contrast(Text text) {
        var under = under(text.getParent());
        var ink = (Color) text.getFill();
        double opacity = ink.getOpacity();
        for (Node node = text; node != null; node = node.getParent()) {
            opacity *= node.getOpacity();
        }
        return colour(under.interpolate(Color.color(ink.getRed(), ink.getGreen(), ink.getBlue()), opacity))
                .contrast(colour(under));
    }

    /** What is seen of a node and all that it lies on. */
    private static Color under(Node node) {
        var below = node.getParent() == null ? backdrop(node.getScene()) : under(node.getParent());
        if (node instanceof Region region && region.getBackground() != null) {
            for (var fill : region.getBackground().getFills()) {
                var colour = (Color) fill.getFill();
                below = below.interpolate(
                        Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()), colour.getOpacity());
            }
        }
        return below;
    }

    private static Color backdrop(Scene scene) {
        return scene.getFill() instanceof Color colour ? colour : Color.WHITE;
    }

    private static Colour colour(Color of) {
        return Colour.of(of.toString().substring(2, 8));
    }
}
