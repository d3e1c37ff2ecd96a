package ravine.ui.lesson;

import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import ravine.Mistake;
import ravine.lesson.ChoiceQuestion;
import ravine.lesson.KeyQuestion;
import ravine.lesson.MeasureQuestion;
import ravine.lesson.MeasureQuestion.Quantity;
import ravine.lesson.NumberQuestion;
import ravine.lesson.Page;
import ravine.lesson.PointQuestion;
import ravine.lesson.Question;
import ravine.lesson.StepQuestion;
import ravine.run.Verdict;
import ravine.spec.PlainNumber;
import ravine.spec.Range;
import ravine.spec.TypedNumber;
import ravine.workbench.LessonMaking;
import ravine.workbench.RightAnswer;
import ravine.workbench.WindowWords;

/** The question of the page that is being made, and what runs say is right. */
final class QuestionForm extends PageFields {

    QuestionForm(LessonMaking making) {
        super(making);
        labelled(
                "making.ask",
                area("ask", 2, page -> question(page).ask(), (page, text) -> with(page, old -> old.asking(text))));
        var question = question(page());
        if (question instanceof ChoiceQuestion choice) {
            getChildren().add(new OptionRows(making, choice.options().size()));
            following(page -> ((OptionRows) getChildren().get(2)).follow());
        } else if (question instanceof PointQuestion) {
            track(
                    old -> ((PointQuestion) old).track(),
                    (old, track) -> new PointQuestion(old.ask(), track, ((PointQuestion) old).within()));
            number(
                    "within",
                    "making.within",
                    new Range(0.001, 1, false),
                    old -> ((PointQuestion) old).within(),
                    (old, number) -> new PointQuestion(old.ask(), ((PointQuestion) old).track(), number));
        } else if (question instanceof StepQuestion) {
            step();
        } else if (question instanceof MeasureQuestion) {
            track(
                    old -> ((MeasureQuestion) old).track(),
                    (old, track) -> new MeasureQuestion(
                            old.ask(), track, ((MeasureQuestion) old).of(), ((MeasureQuestion) old).tolerance()));
            labelled(
                    "making.of",
                    choice(
                            "of",
                            () -> List.of(Quantity.values()),
                            this::words,
                            page -> ((MeasureQuestion) question(page)).of(),
                            (page, of) -> with(
                                    page,
                                    old -> new MeasureQuestion(
                                            old.ask(),
                                            ((MeasureQuestion) old).track(),
                                            of,
                                            ((MeasureQuestion) old).tolerance()))));
            number(
                    "tolerance",
                    "making.tolerance",
                    Range.NOT_NEGATIVE,
                    old -> ((MeasureQuestion) old).tolerance(),
                    (old, number) -> new MeasureQuestion(
                            old.ask(), ((MeasureQuestion) old).track(), ((MeasureQuestion) old).of(), number));
        } else if (question instanceof NumberQuestion) {
            number(
                    "value",
                    "making.value",
                    Range.ANY,
                    old -> ((NumberQuestion) old).value(),
                    (old, number) -> new NumberQuestion(old.ask(), number, ((NumberQuestion) old).tolerance()));
            number(
                    "tolerance",
                    "making.tolerance",
                    Range.NOT_NEGATIVE,
                    old -> ((NumberQuestion) old).tolerance(),
                    (old, number) -> new NumberQuestion(old.ask(), ((NumberQuestion) old).value(), number));
        } else if (question instanceof KeyQuestion) {
            key();
        }
        labelled("making.play", field("play", QuestionForm::play, QuestionForm::playing))
                .setPromptText(WindowWords.of("making.play.last"));
        var right = new Label();
        right.setId(MADE + "right");
        right.setWrapText(true);
        right.setMinHeight(USE_PREF_SIZE);
        getChildren().add(right);
        following(page -> {
            right.setText(RightAnswer.words(page));
            HandsView.show(right, !right.getText().isEmpty());
        });
    }

    private static String play(Page page) {
        return page.play().isPresent() ? "" + page.play().getAsInt() : "";
    }

    private static Page playing(Page page, String text) throws Mistake {
        var steps = new Range(0, page.session().problem().steps(), true);
        return page.withPlay(
                text.isBlank()
                        ? OptionalInt.empty()
                        : OptionalInt.of((int) TypedNumber.read(steps, WindowWords.of("making.step"), text)));
    }

    private static Question question(Page page) {
        return page.question().orElseThrow();
    }

    private static Page with(Page page, UnaryOperator<Question> change) {
        return page.withQuestion(page.question().map(change));
    }

    /** Changes a part of a question. */
    @FunctionalInterface
    private interface Change<T> {
        Question apply(Question old, T part);
    }

    private void track(Function<Question, Integer> shown, Change<Integer> change) {
        var tracks = page().session().tracks();
        labelled(
                "making.track",
                choice(
                        "track",
                        () -> IntStream.range(0, tracks.size()).boxed().toList(),
                        track -> tracks.get(track).title(),
                        page -> shown.apply(question(page)),
                        (page, track) -> with(page, old -> change.apply(old, track))));
    }

    private void number(String id, String words, Range range, Function<Question, Double> shown, Change<Double> change) {
        labelled(
                words,
                field(
                        id,
                        page -> PlainNumber.plain(shown.apply(question(page))),
                        (page, text) -> number(page, range, words, text, change)));
    }

    private static Page number(Page page, Range range, String words, String text, Change<Double> change)
            throws Mistake {
        double number = TypedNumber.read(range, WindowWords.of(words), text);
        return with(page, old -> change.apply(old, number));
    }

    private String words(Quantity of) {
        var names = page().session().problem().formula().variables();
        return switch (of) {
            case F -> "f";
            case X1 -> names.get(0);
            case X2 -> names.get(1);
        };
    }

    private void step() {
        track(
                old -> ((StepQuestion) old).track(),
                (old, track) -> new StepQuestion(
                        old.ask(), track, ((StepQuestion) old).after(), ((StepQuestion) old).within()));
        number(
                "after",
                "making.after",
                new Range(0, page().session().problem().steps() - 1, true),
                old -> (double) ((StepQuestion) old).after(),
                (old, number) -> new StepQuestion(
                        old.ask(), ((StepQuestion) old).track(), number.intValue(), ((StepQuestion) old).within()));
    }

    private void key() {
        var pairs = KeyQuestion.all(page().session());
        labelled(
                "making.key",
                choice(
                        "key",
                        () -> pairs,
                        key -> WindowWords.of(
                                "making.key.of",
                                key.key(),
                                page().session().tracks().get(key.track()).title()),
                        page -> pairs.stream()
                                .filter(key -> key.isOf((KeyQuestion) question(page)))
                                .findFirst()
                                .orElse(pairs.get(0)),
                        (page, key) -> with(
                                page,
                                old -> new KeyQuestion(
                                        old.ask(), key.track(), key.key(), ((KeyQuestion) old).goal()))));
        labelled(
                "making.goal",
                choice(
                        "goal",
                        () -> Arrays.asList(Verdict.Kind.values()),
                        Verdict.Kind::word,
                        page -> ((KeyQuestion) question(page)).goal(),
                        (page, goal) -> with(
                                page,
                                old -> new KeyQuestion(
                                        old.ask(), ((KeyQuestion) old).track(), ((KeyQuestion) old).key(), goal))));
    }
}
