package ravine.ui.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.lesson.ChoiceQuestion;
import ravine.lesson.ChoiceQuestion.Option;
import ravine.lesson.Page;
import ravine.workbench.LessonMaking;
import ravine.workbench.WindowWords;

/** The options of a choice: whether each is right, its text, and what is said to who chose it. There are at least two, and one at least is right. */
final class OptionRows extends PageFields {

    private static final int FEWEST = 2;

    OptionRows(LessonMaking making, int count) {
        super(making);
        for (int option = 0; option < count; option++) {
            add(option, count > FEWEST);
        }
        var more = new Button(WindowWords.of("making.option.add"), new FontIcon("fth-plus"));
        more.setId("addOption");
        more.getStyleClass().addAll("flat", "small");
        more.setOnAction(event -> change("", page -> with(page, options -> options.add(new Option("", false, "")))));
        getChildren().add(more);
    }

    private void add(int option, boolean removable) {
        var number = "" + (option + 1);
        var right = flag(
                "right" + number,
                "",
                page -> options(page).get(option).right(),
                (page, is) -> with(page, options -> setRight(options, option, is)));
        right.setTooltip(new Tooltip(WindowWords.of("making.option.right")));
        right.setAccessibleText(WindowWords.of("making.option.right.of", number));
        var text = prompted(
                field(
                        "text" + number,
                        page -> options(page).get(option).text(),
                        (page, now) -> with(page, option, old -> new Option(now, old.right(), old.says()))),
                WindowWords.of("making.option", number));
        var row = new HBox(6, right, text);
        row.getStyleClass().add("row");
        HBox.setHgrow(text, Priority.ALWAYS);
        if (removable) {
            var remove = new Button("", new FontIcon("fth-x"));
            remove.getStyleClass().addAll("flat", "button-icon", "small");
            remove.setAccessibleText(WindowWords.of("making.option.remove", number));
            remove.setOnAction(event -> change("", page -> with(page, options -> remove(options, option))));
            row.getChildren().add(remove);
        }
        var says = prompted(
                field(
                        "says" + number,
                        page -> options(page).get(option).says(),
                        (page, now) -> with(page, option, old -> new Option(old.text(), old.right(), now))),
                WindowWords.of("making.option.says", number));
        getChildren().addAll(row, says);
    }

    private static TextField prompted(TextField field, String words) {
        field.setPromptText(words);
        field.setAccessibleText(words);
        return field;
    }

    private static List<Option> options(Page page) {
        return ((ChoiceQuestion) page.question().orElseThrow()).options();
    }

    private static Page with(Page page, Consumer<List<Option>> change) {
        var options = new ArrayList<>(options(page));
        change.accept(options);
        return page.withQuestion(page.question().map(question -> new ChoiceQuestion(question.ask(), options)));
    }

    private static Page with(Page page, int option, UnaryOperator<Option> change) {
        return with(page, options -> options.set(option, change.apply(options.get(option))));
    }

    /** The last right option stays right. */
    private static void setRight(List<Option> options, int option, boolean right) {
        boolean another = options.stream().filter(Option::right).count() > 1;
        if (right || another) {
            var old = options.get(option);
            options.set(option, new Option(old.text(), right, old.says()));
        }
    }

    private static void remove(List<Option> options, int option) {
        boolean right = options.remove(option).right();
        if (right && options.stream().noneMatch(Option::right)) {
            setRight(options, 0, true);
        }
    }
}
