package ravine.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import ravine.Vec;
import ravine.lesson.Answer;
import ravine.lesson.ChoiceQuestion;
import ravine.lesson.KeyQuestion;
import ravine.lesson.MeasureQuestion;
import ravine.lesson.NumberQuestion;
import ravine.lesson.Page;
import ravine.lesson.PointQuestion;
import ravine.lesson.Question;
import ravine.lesson.StepQuestion;
import ravine.lesson.WinnerQuestion;
import ravine.spec.DisplayNumber;
import ravine.workbench.LessonDesk;
import ravine.workbench.WindowWords;

/** The controls with which the question of a page is answered, by mouse or by keys. */
record AnswerControls(LessonDesk desk, Page page) {

    private static final int DIGITS = 4;

    /** What was answered, in words. */
    static String words(Page page, Answer answer) {
        if (answer instanceof Answer.Chosen chosen) {
            return page.question().orElseThrow().options(page).get(chosen.place());
        } else if (answer instanceof Answer.Placed placed) {
            return WindowWords.of(
                    "lesson.point",
                    DisplayNumber.shortened(placed.at().x1(), DIGITS),
                    DisplayNumber.shortened(placed.at().x2(), DIGITS));
        }
        return DisplayNumber.shortened(((Answer.Given) answer).number(), DIGITS);
    }

    List<Node> nodes() {
        var question = page.question().orElseThrow();
        if (question instanceof KeyQuestion key) {
            return slider(key);
        } else if (question instanceof NumberQuestion || question instanceof MeasureQuestion) {
            return number();
        } else if (question instanceof PointQuestion) {
            return point(page.session().start(), "lesson.click");
        } else if (question instanceof StepQuestion step) {
            return point(step.tail(page), "lesson.draw");
        } else if (question instanceof ChoiceQuestion || question instanceof WinnerQuestion) {
            return options(question);
        }
        throw new IllegalStateException("no controls for " + question);
    }

    private List<Node> options(Question question) {
        var options = question.options(page);
        return IntStream.range(0, options.size())
                .<Node>mapToObj(place -> {
                    var button = new Button(options.get(place));
                    button.setMnemonicParsing(false);
                    button.setGraphic(key(place));
                    button.setWrapText(true);
                    button.getStyleClass().add("option");
                    button.setId("option" + (place + 1));
                    button.setMaxWidth(Double.MAX_VALUE);
                    button.setOnAction(event -> desk.answer(new Answer.Chosen(place)));
                    return button;
                })
                .toList();
    }

    /** The key that chooses an option. */
    private static Node key(int place) {
        var key = new Label("" + (place + 1));
        key.getStyleClass().add("says");
        key.setMinWidth(Label.USE_PREF_SIZE);
        return key;
    }

    private List<Node> slider(KeyQuestion question) {
        var session = page.session();
        var recipe = session.tracks().get(question.track()).recipe();
        var key = question.key(session).orElseThrow();
        double first = ((Number) recipe.spec().value(recipe.optimizer(), key)).doubleValue();
        var rows = new AnswerRows(key, first, number -> page.snapped(question.key(), number));
        var give = give(() -> Optional.of(new Answer.Given(rows.given())));
        rows.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                give.fire();
                event.consume();
            }
        });
        return List.of(rows, give);
    }

    private List<Node> number() {
        var field = new TypedAnswer("lesson.number");
        var give = give(() -> field.number().map(Answer.Given::new));
        field.onEnter(give::fire);
        return List.of(new HBox(8, field, give), new NumberPad(field.field()));
    }

    private List<Node> point(Vec first, String how) {
        var names = page.session().problem().formula().variables();
        var one = new TypedAnswer(names.get(0), first.x1());
        var two = new TypedAnswer(names.get(1), first.x2());
        var give = give(() -> one.number().flatMap(x1 -> two.number().map(x2 -> new Answer.Placed(new Vec(x1, x2)))));
        one.onEnter(give::fire);
        two.onEnter(give::fire);
        var hint = new Label(WindowWords.of(how));
        hint.getStyleClass().add("says");
        return List.of(hint, new HBox(8, one, two), give);
    }

    private Button give(Supplier<Optional<? extends Answer>> answer) {
        var button = new Button(WindowWords.of("lesson.answer"));
        button.getStyleClass().add("accent");
        button.setId("answer");
        button.setOnAction(event -> answer.get().ifPresent(desk::answer));
        return button;
    }
}
