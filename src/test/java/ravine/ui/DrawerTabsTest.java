package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXMLLoader;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kordamp.ikonli.feather.Feather;
import ravine.session.FirstSession;
import ravine.ui.start.App;
import ravine.workbench.Drawer;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** Every tab of the drawer has all that a tab needs. */
final class DrawerTabsTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Headless.THREADS);

    @ParameterizedTest
    @EnumSource
    void a_tab_has_words_and_an_icon(Drawer.Tab tab) {
        for (var key : new String[] {"drawer." + tab, "drawer." + tab + ".help"}) {
            assertFalse(WindowWords.of(key).isBlank(), key);
        }
        assertNotNull(Feather.findByDescription(tab.icon()));
    }

    @ParameterizedTest
    @EnumSource
    void a_tab_has_a_file_with_a_controller_of_its_own(Drawer.Tab tab) {
        var loader = new FXMLLoader(
                Objects.requireNonNull(FxmlParts.class.getResource(tab.word() + ".fxml")), WindowWords.BUNDLE);
        var names = new StringBuilder();
        loader.setControllerFactory(type -> {
            names.append(type.getSimpleName());
            return new FxmlParts(workbench).controller(type);
        });
        assertNotNull(Headless.get(loader::<Object>load));
        assertEquals(tab.word() + "controller", names.toString().toLowerCase(Locale.ROOT));
    }

    @Test
    void the_button_of_a_tab_opens_it_and_closes_the_drawer_again_and_nothing_is_loaded_before_it_is_opened() {
        var stage = Headless.show(Headless.get(() -> App.scene(workbench)), 1280, 800);
        var content = (Pane) stage.getScene().lookup(".drawer > #content");
        int opened = 0;
        for (var tab : Drawer.Tab.values()) {
            assertEquals(opened++, content.getChildren().size());
            var button = (ToggleButton) stage.getScene().lookup("#" + tab.word() + "Tab");
            Headless.run(button::fire);
            assertTrue(workbench.drawer().shows(tab));
            assertTrue(button.isSelected());
            var seen = content.getChildren().stream().filter(Node::isVisible).toList();
            assertEquals(List.of(content.getChildren().get(opened - 1)), seen);
            Headless.run(button::fire);
            assertFalse(workbench.drawer().open().get());
            assertFalse(button.isSelected());
        }
        Headless.run(stage::close);
    }
}
