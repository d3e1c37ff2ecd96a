package ravine.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import ravine.Mistake;
import ravine.lesson.Page;
import ravine.ui.control.ChoiceList;
import ravine.ui.control.ChoiceWords;
import ravine.ui.control.MultilineField;
import ravine.ui.control.WordField;
import ravine.workbench.LessonDraft;
import ravine.workbench.LessonMaking;
import ravine.workbench.WindowWords;

/** Fields for parts of the page that is being made: each shows what the page has, and changes it as it is used. */
class PageFields extends VBox {

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    /** Before the names of fields, for other parts of the window have the same. */
    static final String MADE = "made-";

    /** A text that stands for a part of a page. */
    @FunctionalInterface
    interface Reading {
        Page into(Page page, String text) throws Mistake;
    }

    private final LessonMaking making;
    private final List<Consumer<Page>> following = new ArrayList<>();
    private boolean filling;

    PageFields(LessonMaking making) {
        this.making = making;
        getStyleClass().add("answers");
    }

    /** The page as it is now. */
    final Page page() {
        return making.now().get().flatMap(LessonDraft::page).orElseThrow();
    }

    private boolean isThere() {
        return !filling && making.now().get().flatMap(LessonDraft::page).isPresent();
    }

    final void change(String gesture, Function<Page, Page> change) {
        if (isThere()) {
            making.change(gesture, change::apply);
        }
    }

    /** Shows the page as it is now in all fields. */
    final void follow() {
        filling = true;
        following.forEach(field -> field.accept(page()));
        filling = false;
    }

    final void following(Consumer<Page> field) {
        following.add(field);
    }

    /** A label above a control that it names. */
    final <N extends Node> N labelled(String words, N control) {
        var label = new Label(WindowWords.of(words));
        label.getStyleClass().add("says");
        label.setLabelFor(control);
        control.setAccessibleText(label.getText());
        getChildren().addAll(label, control);
        return control;
    }

    /** A text of several lines. */
    final TextArea area(String id, int lines, Function<Page, String> shown, BiFunction<Page, String, Page> change) {
        var area = new MultilineField();
        area.setWrapText(true);
        area.setPrefRowCount(lines);
        area.setMinHeight(USE_PREF_SIZE);
        connect(area, id, shown, change::apply);
        return area;
    }

    /** A text of one line. */
    final TextField field(String id, Function<Page, String> shown, Reading change) {
        var field = new WordField();
        connect(field, id, shown, change);
        return field;
    }

    private void connect(TextInputControl control, String id, Function<Page, String> shown, Reading change) {
        control.setId(MADE + id);
        control.textProperty().addListener((was, before, now) -> {
            if (isThere()) {
                try {
                    var changed = change.into(page(), now);
                    mark(control, "");
                    making.change(id, page -> changed);
                } catch (Mistake wrong) {
                    mark(control, wrong.sentence());
                }
            }
        });
        control.focusedProperty().subscribe(focused -> {
            if (!focused && making.now().get().flatMap(LessonDraft::page).isPresent()) {
                fill(control, shown.apply(page()));
            }
        });
        following.add(page -> {
            if (!control.isFocused() || !isReadAs(control.getText(), page, change)) {
                fill(control, shown.apply(page));
            }
        });
    }

    /** Whether the text stands for what the page has, if in other words. */
    private static boolean isReadAs(String text, Page page, Reading change) {
        try {
            return change.into(page, text).equals(page);
        } catch (Mistake unfinished) {
            return true;
        }
    }

    private void fill(TextInputControl control, String text) {
        boolean before = filling;
        filling = true;
        if (!control.getText().equals(text)) {
            control.setText(text);
        }
        mark(control, "");
        filling = before;
    }

    private static void mark(TextInputControl control, String sentence) {
        control.pseudoClassStateChanged(WRONG, !sentence.isEmpty());
        control.setTooltip(sentence.isEmpty() ? null : new Tooltip(sentence));
    }

    final <T> ComboBox<T> choice(
            String id,
            Supplier<List<T>> choices,
            Function<T, String> words,
            Function<Page, T> shown,
            BiFunction<Page, T, Page> change) {
        var box = new ChoiceList<T>();
        box.setId(MADE + id);
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new ChoiceWords<>(words));
        box.getItems().setAll(choices.get());
        box.valueProperty().addListener((was, before, now) -> {
            if (now != null && isThere()) {
                making.change("", page -> change.apply(page, now));
            }
        });
        following.add(page -> box.setValue(shown.apply(page)));
        return box;
    }

    final CheckBox flag(
            String id, String words, Function<Page, Boolean> shown, BiFunction<Page, Boolean, Page> change) {
        var box = new CheckBox(words);
        box.setId(MADE + id);
        box.setMnemonicParsing(false);
        box.selectedProperty().addListener((was, before, now) -> {
            if (isThere()) {
                making.change("", page -> change.apply(page, now));
                follow();
            }
        });
        following.add(page -> box.setSelected(shown.apply(page)));
        return box;
    }
}
