package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.draw.Theme;
import ravine.draw.ThemeName;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.PictureView;
import ravine.ui.start.App;
import ravine.workbench.Workbench;

/** The picture alone, and then with the parts around it. */
final class WindowContentTest {

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

    @ParameterizedTest
    @ValueSource(strings = {"LIGHT", "DARK"})
    void what_is_around_the_picture_looks_the_same_before_the_theme_of_controls_is_there(ThemeName colours) {
        var theme = colours.theme();
        var content = content(false, false);
        var scene = Headless.get(content::scene);
        Headless.run(() -> App.dressForOpening(theme));
        var stage = Headless.show(scene, 1280, 800);
        var before = pen(scene);
        Headless.run(() -> App.dress(theme));
        Headless.settle(scene);
        var after = pen(scene);
        Headless.run(() -> {
            stage.close();
            App.dress(Theme.LIGHT);
        });
        assertEquals(after, before);
    }

    /** Each choice of views has parts of its own around its pictures, whose colours the opening's sheet is to know. */
    @ParameterizedTest
    @MethodSource("choicesOfViews")
    void no_colour_is_unknown_before_the_theme_of_controls_is_there(String name) {
        var warnings = new ArrayList<String>();
        var handler = new Warnings(warnings);
        var logger = Logger.getLogger("javafx.css");
        logger.addHandler(handler);
        logger.setLevel(Level.WARNING);
        var workbench = new Workbench(Gallery.session(name), Headless.THREADS);
        var scene = Headless.get(() -> new WindowContent(workbench).scene());
        for (var colours : List.of(ThemeName.LIGHT, ThemeName.DARK)) {
            Headless.run(() -> App.dressForOpening(colours.theme()));
            var stage = Headless.show(scene, 1280, 800);
            Headless.run(stage::close);
        }
        Headless.run(() -> App.dress(Theme.LIGHT));
        logger.setLevel(null);
        logger.removeHandler(handler);
        assertEquals(List.of(), warnings);
    }

    static Stream<String> choicesOfViews() {
        var byViews = new LinkedHashMap<List<PictureView>, String>();
        Gallery.names()
                .forEach(name ->
                        byViews.putIfAbsent(Gallery.session(name).scene().views(), name));
        return byViews.values().stream();
    }

    /** The colours and letters of what there is. */
    private static List<Object> pen(Scene scene) {
        return Headless.get(() -> {
            var caption = (Label) scene.lookup(".caption");
            var side = (Region) scene.lookup(".side");
            var bar = (Region) scene.lookup(".toolbar");
            return List.of(
                    caption.getTextFill(),
                    caption.getFont(),
                    caption.getHeight(),
                    side.getBackground(),
                    side.getBorder(),
                    side.getWidth(),
                    bar.getBorder());
        });
    }

    /** Gathers what is logged. */
    private static final class Warnings extends Handler {

        private final List<String> all;

        Warnings(List<String> all) {
            this.all = all;
        }

        @Override
        public void publish(LogRecord entry) {
            all.add(entry.getMessage());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    private static WindowContent content(boolean drawer, boolean projector) {
        var workbench = new Workbench(FirstSession.lecture(), Headless.THREADS);
        workbench.drawer().open().set(drawer);
        workbench.appearance().projector().set(projector);
        return Headless.get(() -> new WindowContent(workbench));
    }

    private static Bounds picture(Scene scene) {
        var pane = scene.lookup(".picture");
        return pane.localToScene(pane.getLayoutBounds());
    }
}
