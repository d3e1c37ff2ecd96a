package ravine.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;
import ravine.ui.lesson.LessonDialogs;
import ravine.workbench.Documents;
import ravine.workbench.LessonDraft;
import ravine.workbench.LessonMaking;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The menu of sessions, under the name of the one that is shown, and its keys. */
final class SessionMenu {

    private static final KeyCombination COPY =
            new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);

    private final Workbench workbench;
    private final Documents filing;
    private final MenuButton button;
    private final SessionDialogs dialogs;
    private final LessonMaking making;

    SessionMenu(Workbench workbench, MenuButton button) {
        this.workbench = workbench;
        filing = workbench.filing();
        this.button = button;
        dialogs = new SessionDialogs(filing);
        making = workbench.lessons().making();
    }

    /** Binds the keys that do the same as the menu. */
    void bind(KeyBindings keys) {
        keys.on("new", filing::begin, ctrl(KeyCode.N));
        keys.on("addpage", making::add, ctrl(KeyCode.M));
        keys.on("copysession", this::copy, COPY);
        keys.on("pastesession", this::paste, ctrl(KeyCode.V));
        keys.on("open", this::open, ctrl(KeyCode.O));
        keys.on("savesession", this::save, ctrl(KeyCode.S));
        keys.on(
                "savesessionas",
                () -> dialogs.saveAs(window()),
                new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN));
    }

    /** Saves the lesson whose page is being made, or else the session. */
    private void save() {
        if (making.now().get().flatMap(LessonDraft::page).isPresent()) {
            LessonDialogs.save(making, window());
        } else {
            dialogs.save(window());
        }
    }

    private void open() {
        dialogs.chosen(window()).ifPresent(workbench.opener()::open);
    }

    private void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, filing.code()));
        filing.say("session.copied");
    }

    private void paste() {
        var text = Clipboard.getSystemClipboard().getString();
        workbench.opener().paste(text == null ? "" : text);
    }

    /** Fills the button, whose lists are made anew each time it opens. */
    void fill() {
        var recent = new Menu(WindowWords.of("session.recent"));
        var edited = new MenuItem(WindowWords.of("making.menu.edit"));
        var unsaved = new Menu(WindowWords.of("session.unsaved"));
        button.getItems()
                .addAll(
                        item("session.new", ctrl(KeyCode.N), filing::begin),
                        item("session.open", ctrl(KeyCode.O), this::open),
                        recent,
                        unsaved,
                        new SeparatorMenuItem(),
                        item("session.save", ctrl(KeyCode.S), this::save),
                        item(
                                "session.saveas",
                                new KeyCodeCombination(
                                        KeyCode.S, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN),
                                () -> dialogs.saveAs(window())),
                        new SeparatorMenuItem(),
                        item("making.menu.add", ctrl(KeyCode.M), making::add),
                        edited,
                        new SeparatorMenuItem(),
                        item("session.copy", COPY, this::copy),
                        item("session.paste", ctrl(KeyCode.V), this::paste),
                        new SeparatorMenuItem(),
                        about());
        edited.setOnAction(event -> making.edit());
        var kept = new UnsavedItems(workbench, unsaved);
        button.setOnShowing(event -> {
            edited.setDisable(workbench.lessonDesk().now().get().isEmpty());
            list(recent, filing.recent());
            kept.fill(unsaved);
        });
    }

    private Window window() {
        return button.getScene().getWindow();
    }

    private static KeyCombination ctrl(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.SHORTCUT_DOWN);
    }

    private MenuItem about() {
        var item = new MenuItem(WindowWords.of("about.open"));
        item.setOnAction(event -> AboutDialog.show(window()));
        return item;
    }

    /** An item that names its keys, which {@link KeyBindings} handles where the menu is not open. */
    private static MenuItem item(String words, KeyCombination keys, Runnable action) {
        var item = new MenuItem(WindowWords.of(words));
        item.setAccelerator(keys);
        item.setOnAction(event -> action.run());
        return item;
    }

    private void list(Menu menu, List<Path> files) {
        menu.setDisable(files.isEmpty());
        menu.getItems()
                .setAll(files.stream()
                        .map(file -> {
                            var item = new MenuItem(MenuWords.end(file));
                            item.setMnemonicParsing(false);
                            item.setOnAction(event -> workbench.opener().open(file));
                            return item;
                        })
                        .toList());
    }
}
