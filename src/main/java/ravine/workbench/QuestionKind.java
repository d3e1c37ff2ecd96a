package ravine.workbench;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ravine.lesson.ChoiceQuestion;
import ravine.lesson.KeyQuestion;
import ravine.lesson.MeasureQuestion;
import ravine.lesson.NumberQuestion;
import ravine.lesson.Page;
import ravine.lesson.PointQuestion;
import ravine.lesson.Question;
import ravine.lesson.StepQuestion;
import ravine.lesson.WinnerQuestion;

/** What a page that is being made can ask. */
public enum QuestionKind {
    NONE,
    CHOICE,
    WINNER,
    POINT,
    STEP,
    MEASURE,
    KEY,
    NUMBER;

    /** A tolerance to begin with. */
    private static final double TOLERANCE = 0.1;

    /** The kinds that a page can have: those that ask about methods need one. */
    public static List<QuestionKind> of(Page page) {
        boolean methods = !page.session().tracks().isEmpty();
        boolean keys = !KeyQuestion.all(page.session()).isEmpty();
        return List.of(values()).stream()
                .filter(kind -> switch (kind) {
                    case NONE, CHOICE, NUMBER -> true;
                    case WINNER, POINT, MEASURE -> methods;
                    case STEP -> methods && page.session().problem().steps() > 0;
                    case KEY -> keys;
                })
                .toList();
    }

    /** The kind of a page's question. */
    public static QuestionKind now(Page page) {
        return page.question().map(QuestionKind::of).orElse(NONE);
    }

    private static QuestionKind of(Question question) {
        if (question instanceof ChoiceQuestion) {
            return CHOICE;
        } else if (question instanceof WinnerQuestion) {
            return WINNER;
        } else if (question instanceof PointQuestion) {
            return POINT;
        } else if (question instanceof StepQuestion) {
            return STEP;
        } else if (question instanceof MeasureQuestion) {
            return MEASURE;
        } else if (question instanceof KeyQuestion) {
            return KEY;
        }
        return NUMBER;
    }

    /** A question of this kind with the words of the one before. */
    public Optional<Question> begin(Page page) {
        var ask = page.question().map(Question::ask).orElse("");
        return switch (this) {
            case NONE -> Optional.empty();
            case CHOICE ->
                Optional.of(new ChoiceQuestion(
                        ask,
                        List.of(new ChoiceQuestion.Option("", true, ""), new ChoiceQuestion.Option("", false, ""))));
            case WINNER -> Optional.of(new WinnerQuestion(ask));
            case POINT -> Optional.of(new PointQuestion(ask, 0, PointQuestion.NEAR));
            case STEP -> Optional.of(new StepQuestion(ask, 0, 0, StepQuestion.NEAR));
            case MEASURE -> Optional.of(new MeasureQuestion(ask, 0, MeasureQuestion.Quantity.F, TOLERANCE));
            case NUMBER -> Optional.of(new NumberQuestion(ask, 0, TOLERANCE));
            case KEY -> KeyQuestion.all(page.session()).stream().findFirst().map(key -> key.asking(ask));
        };
    }

    public String words() {
        return WindowWords.of("making.kind." + name().toLowerCase(Locale.ROOT));
    }
}
