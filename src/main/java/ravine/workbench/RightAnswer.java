package ravine.workbench;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import ravine.Vec;
import ravine.lesson.Answer;
import ravine.lesson.KeyQuestion;
import ravine.lesson.MeasureQuestion;
import ravine.lesson.Page;
import ravine.lesson.PointQuestion;
import ravine.lesson.StepQuestion;
import ravine.lesson.WinnerQuestion;
import ravine.spec.DisplayNumber;

/** The right answer of a page, as its runs say it, for who makes the page. */
public final class RightAnswer {

    private static final int DIGITS = 4;

    private RightAnswer() {}

    /** In words; empty where runs do not decide. */
    public static String words(Page page) {
        var question = page.question().orElse(null);
        if (question instanceof WinnerQuestion winner) {
            var names = winner.options(page);
            return said(IntStream.range(0, names.size())
                    .filter(place -> page.judge(new Answer.Chosen(place)).right())
                    .mapToObj(names::get)
                    .collect(Collectors.joining(", ")));
        } else if (question instanceof PointQuestion || question instanceof StepQuestion) {
            return page.judge(new Answer.Placed(Vec.ZERO))
                    .truth()
                    .map(at -> said(WindowWords.of(
                            "lesson.point",
                            DisplayNumber.shortened(at.x1(), DIGITS),
                            DisplayNumber.shortened(at.x2(), DIGITS))))
                    .orElse(WindowWords.of("making.right.none"));
        } else if (question instanceof MeasureQuestion measure) {
            var truth = measure.truth(page);
            return truth.isPresent()
                    ? said(DisplayNumber.shortened(truth.getAsDouble(), DIGITS))
                    : WindowWords.of("making.right.none");
        } else if (question instanceof KeyQuestion key) {
            return WindowWords.of(
                    "making.right.now",
                    key.key(),
                    DisplayNumber.shortened(key.value(page.session()), DIGITS),
                    page.judge(new Answer.Given(key.value(page.session()))).words());
        }
        return "";
    }

    private static String said(String answer) {
        return WindowWords.of("making.right", answer);
    }
}
