package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** The list of lessons and sessions in the real window. */
final class LessonListTest {

    @AutoClose
    private final OpenWindow window = OpenWindow.of(960, 640);

    /** Those of two of them differ in their last words only. */
    @Test
    void names_are_whole() {
        window.hand().click("#lessons");
        window.settle();
        var list = Headless.get(() -> InSight.all(ListView.class, one -> true).get(0));
        int count = Headless.get(() -> list.getItems().size());
        var cut = new ArrayList<String>();
        int seen = 0;
        for (int i = 0; i < count; i++) {
            int place = i;
            Headless.run(() -> list.scrollTo(place));
            window.settle();
            for (var name : InSight.all(
                    Label.class, label -> label.getStyleClass().contains("name") && label.lookup(".text") != null)) {
                seen++;
                var shown = Headless.get(() -> ((Text) name.lookup(".text")).getText());
                if (!shown.equals(Headless.get(name::getText))) {
                    cut.add(shown);
                }
            }
        }
        assertTrue(seen >= count, "saw " + seen + " of " + count);
        assertEquals(List.of(), cut.stream().distinct().toList());
    }
}
