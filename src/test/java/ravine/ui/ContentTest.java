package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import javafx.geometry.Bounds;
import javafx.scene.Scene;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.session.Sessions;
import ravine.workbench.Workbench;

/** The picture alone, and then with the parts around it. */
final class ContentTest {

    @ParameterizedTest
    @CsvSource({
        "1280, 800, false, false",
        "1280, 800, true, false",
        "1280, 800, false, true",
        "1000, 700, false, false",
        "1280, 560, false, false"
    })
    void the_picture_keeps_its_place_when_the_parts_around_it_come(
            double width, double height, boolean drawer, boolean projector) {
        var content = content(drawer, projector);
        var scene = Headless.get(content::scene);
        var stage = Headless.show(scene, width, height);
        assertNull(scene.lookup(".card"));
        var before = picture(scene);
        Headless.run(content::complete);
        Headless.settle(scene);
        assertNotNull(scene.lookup(".card"));
        var after = picture(scene);
        Headless.run(stage::close);
        assertEquals(before, after);
    }

    private static Content content(boolean drawer, boolean projector) {
        var workbench = new Workbench(Sessions.lecture());
        workbench.drawer().open().set(drawer);
        workbench.appearance().projector().set(projector);
        return Headless.get(() -> new Content(workbench));
    }

    private static Bounds picture(Scene scene) {
        var pane = scene.lookup(".picture");
        return pane.localToScene(pane.getLayoutBounds());
    }
}
