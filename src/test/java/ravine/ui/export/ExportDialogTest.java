package ravine.ui.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.draw.Theme;
import ravine.export.DataFile;
import ravine.export.Format;
import ravine.ui.Hand;
import ravine.ui.Headless;
import ravine.ui.InSight;
import ravine.ui.OpenWindow;
import ravine.ui.control.MultilineField;
import ravine.ui.start.App;
import ravine.workbench.Workbench;

/** The export dialog as it is opened from the window. */
final class ExportDialogTest {

    @TempDir
    private Path folder = Path.of("");

    @AutoClose
    private final OpenWindow window = OpenWindow.of(1280, 800);

    private final Workbench workbench = window.workbench();
    private final Hand hand = window.hand();
    private Scene dialog;

    @BeforeEach
    void open() {
        hand.click("#pane", 0.02, 0.5);
        hand.press(KeyCode.CONTROL, KeyCode.E);
        dialog = Headless.get(() -> Window.getWindows().stream()
                .map(Window::getScene)
                .filter(other -> other != window.scene() && other.getRoot().lookup("#write") != null)
                .findFirst()
                .orElseThrow());
        Headless.settle(dialog);
    }

    private <T> T find(String selector, Class<T> type) {
        return type.cast(dialog.getRoot().lookup(selector));
    }

    private void fire(String selector) {
        Headless.run(() -> find(selector, ButtonBase.class).fire());
        Headless.settle(dialog);
    }

    private void write(String selector, String text) {
        Headless.run(() -> find(selector, TextInputControl.class).setText(text));
        Headless.settle(dialog);
    }

    private void choose(Format format) {
        Headless.run(() -> {
            @SuppressWarnings("unchecked") // the list of formats, which the FXML makes
            ComboBox<Format> formats = find("#format", ComboBox.class);
            formats.setValue(format);
        });
        Headless.settle(dialog);
    }

    private int[] preview() {
        return Headless.get(() -> {
            var image = dialog.getRoot().lookup(".preview").snapshot(null, null);
            int width = (int) image.getWidth();
            int height = (int) image.getHeight();
            var pixels = new int[width * height];
            image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
            return pixels;
        });
    }

    @ParameterizedTest
    @EnumSource(names = {"PNG", "GIF", "CSV", "NUMPY"})
    void tab_goes_through_the_dialog_and_escape_leaves_it(Format format) {
        Headless.run(() -> find("#format", ComboBox.class).requestFocus());
        choose(format);
        var keys = new Hand(dialog);
        Set<Node> reached = new LinkedHashSet<>();
        while (reached.add(Headless.get(dialog::getFocusOwner))) {
            keys.press(KeyCode.TAB);
        }
        assertEquals(Headless.get(() -> dialog.lookup("#format")), Headless.get(dialog::getFocusOwner));
        assertTrue(reached.contains(Headless.get(() -> dialog.lookup("#write"))), reached::toString);
        var text = Headless.get(() -> InSight.all(MultilineField.class, area -> area.getScene() == dialog)
                .get(0));
        assertTrue(reached.contains(text), reached::toString);
        Headless.run(text::requestFocus);
        hand.press(KeyCode.ESCAPE);
        assertFalse(dialog.getWindow().isShowing());
    }

    @Test
    void all_of_it_is_dark_in_the_dark() {
        Headless.run(() -> App.dress(Theme.DARK));
        Headless.settle(dialog);
        var light = Headless.get(() -> {
            var image = dialog.snapshot(null);
            int x = 4;
            return IntStream.range(0, (int) image.getHeight())
                    .filter(y -> image.getPixelReader().getColor(x, y).getBrightness() > 0.9)
                    .count();
        });
        Headless.run(() -> App.dress(Theme.LIGHT));
        assertTrue(light == 0, light + " light pixels down its edge");
    }

    @Test
    void the_preview_follows_every_option() {
        var before = preview();
        assertTrue(Arrays.stream(before).distinct().count() > 100, "a picture is drawn");
        for (var selector : new String[] {"#settings", "#legend", "#colourBar", "#losses", "#transparent"}) {
            fire(selector);
            var after = preview();
            assertFalse(Arrays.equals(before, after), selector);
            before = after;
        }
        for (var text : new String[][] {
            {"#title", "A title"}, {"#caption", "Words"}, {"#panels", "method"}, {"#step", "3"}, {"#width", "600"}
        }) {
            write(text[0], text[1]);
            var after = preview();
            assertFalse(Arrays.equals(before, after), text[0]);
            before = after;
        }
    }

    @Test
    void a_picture_is_written_beside_the_window_and_said() throws Exception {
        var file = folder.resolve("a.png");
        write("#file", file.toString());
        write("#width", "300");
        write("#height", "200");
        write("#scale", "2");
        assertFalse(find("#folder", ButtonBase.class).isVisible());
        fire("#write");
        var job = workbench.exporting().job();
        for (int i = 0; i < 200 && Headless.get(() -> job.message().get().isEmpty()); i++) {
            Thread.sleep(50);
        }
        assertFalse(Headless.get(() -> job.failed().get()), () -> job.message().get());
        var image = ImageIO.read(file.toFile());
        assertEquals(600, image.getWidth());
        assertEquals(400, image.getHeight());
        Headless.settle(dialog);
        assertEquals("Replace", find("#write", ButtonBase.class).getText());
        assertTrue(find("#folder", ButtonBase.class).isVisible());
    }

    @Test
    void enter_takes_a_number_or_a_title_and_writes_only_from_the_name_the_button_or_with_ctrl() throws Exception {
        write("#width", "300");
        write("#height", "200");
        write("#scale", "1");
        for (var selector : new String[] {"#width", "#title", "#losses"}) {
            assertFalse(isWrittenBy(selector, KeyCode.ENTER), selector);
        }
        for (var selector : new String[] {"#file", "#write"}) {
            assertTrue(isWrittenBy(selector, KeyCode.ENTER), selector);
        }
        for (var selector : new String[] {"#width", "#caption"}) {
            assertTrue(isWrittenBy(selector, KeyCode.CONTROL, KeyCode.ENTER), selector);
        }
        write("#width", "−3");
        assertFalse(isWrittenBy("#width", KeyCode.ENTER));
        assertTrue(dialog.getWindow().isShowing());
        Headless.run(() -> ((ButtonBase) dialog.lookup("#cancel")).requestFocus());
        hand.press(KeyCode.ENTER);
        assertFalse(dialog.getWindow().isShowing());
    }

    private boolean isWrittenBy(String selector, KeyCode... keys) throws Exception {
        var file = folder.resolve("of" + selector.substring(1) + keys.length + ".png");
        write("#file", file.toString());
        Headless.run(() -> dialog.lookup(selector).requestFocus());
        new Hand(dialog).press(keys);
        var running = workbench.exporting().job().running();
        for (int i = 0; i < 200 && Headless.get(running::get); i++) {
            Thread.sleep(50);
        }
        return Files.exists(file);
    }

    @Test
    void data_are_shown_as_text_and_copied_whole() throws Exception {
        choose(Format.NUMPY);
        assertTrue(find(".excerpt", TextInputControl.class).getText().startsWith("import math"));
        assertFalse(dialog.getRoot().lookup("#title").getParent().isVisible());
        fire("#copy");
        var copied = Headless.get(() -> Clipboard.getSystemClipboard().getString());
        var written = new StringWriter();
        var runs = Headless.get(() -> workbench.shown().getValue().runs());
        DataFile.text(Format.NUMPY, workbench.session(), runs, false).to(written);
        assertEquals(written.toString(), copied);
    }

    @Test
    void a_key_copies_what_the_window_shows_at_twice_its_size() {
        window.run(() -> dialog.getWindow().hide());
        hand.press(KeyCode.CONTROL, KeyCode.C);
        var pane = window.scene().lookup("#pane").getLayoutBounds();
        var image = Headless.get(() -> Clipboard.getSystemClipboard().getImage());
        assertEquals(2 * pane.getWidth(), image.getWidth(), 1);
        assertEquals(2 * pane.getHeight(), image.getHeight(), 1);
    }

    @Test
    void a_picture_is_copied_in_its_size() {
        write("#width", "320");
        fire("#copy");
        var image = Headless.get(() -> Clipboard.getSystemClipboard().getImage());
        assertNotEquals(null, image);
        assertEquals(320, image.getWidth());
        assertEquals(900, image.getHeight());
    }
}
