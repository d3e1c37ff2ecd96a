package ravine.page;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ravine.Vec;
import ravine.json.JsonText;
import ravine.lesson.Answer;
import ravine.lesson.ArrowWords;
import ravine.lesson.Judgement;
import ravine.lesson.KeyQuestion;
import ravine.lesson.MeasureQuestion;
import ravine.lesson.NumberQuestion;
import ravine.lesson.Page;
import ravine.lesson.PointQuestion;
import ravine.lesson.Question;
import ravine.lesson.StepQuestion;

/** A question with what is to be said of each answer, so that the page need not run anything to judge one. */
final class PageQuestion {

    /** What stands in a sentence for a number that only the answer tells. */
    private static final String HOLE = "{}";

    private PageQuestion() {}

    static Map<String, Object> of(Page page) {
        var question = page.question().orElseThrow();
        var written = JsonText.object("ask", question.ask());
        if (question instanceof NumberQuestion number) {
            number(number, page, written);
        } else if (question instanceof MeasureQuestion measure) {
            number(measure.measured(page), page, written);
        } else if (question instanceof PointQuestion point) {
            point(point, page, written);
        } else if (question instanceof StepQuestion step) {
            step(step, page, written);
        } else if (question instanceof KeyQuestion key) {
            written.put("trials", PageTrials.of(key, page));
        } else {
            written.put("options", options(question, page));
        }
        return written;
    }

    /** Without a value where the run has none, so that every answer is wrong. */
    private static void number(NumberQuestion number, Page page, Map<String, Object> written) {
        if (Double.isFinite(number.value())) {
            written.put("value", number.value());
        }
        written.put("tolerance", number.tolerance());
        written.put(
                "right", number.judge(new Answer.Given(number.value()), page).words());
        written.put(
                "wrong", number.judge(new Answer.Given(beyond(number)), page).words());
    }

    /** A number that is wrong. */
    private static double beyond(NumberQuestion number) {
        return number.value() + 2 * number.tolerance() + Math.max(1, Math.abs(number.value()));
    }

    private static void point(PointQuestion point, Page page, Map<String, Object> written) {
        page.judge(new Answer.Placed(page.session().start()))
                .truth()
                .ifPresent(truth -> written.put("truth", List.of(truth.x1(), truth.x2())));
        written.put("radius", point.radius(page));
        written.put("right", point.words(page, true, HOLE));
        written.put("wrong", point.words(page, false, HOLE));
    }

    /** A page asks for the end of the arrow by a click, and judges direction and length. Without a step every arrow is wrong. */
    private static void step(StepQuestion step, Page page, Map<String, Object> written) {
        var tail = step.tail(page);
        var judged = page.judge(new Answer.Placed(tail.plus(new Vec(1, 1))));
        double length = step.head(page).minus(tail).norm();
        written.put("tail", List.of(tail.x1(), tail.x2()));
        judged.truth().ifPresent(truth -> written.put("truth", List.of(truth.x1(), truth.x2())));
        written.put("within", step.within());
        written.put("says", ArrowWords.sentence(length));
        written.put("verdicts", ArrowWords.VERDICTS);
        written.put("times", ArrowWords.TIMES);
        written.put("turns", ArrowWords.TURNS);
        written.put("wrong", judged.truth().isPresent() ? ArrowWords.alone(length) : judged.words());
    }

    private static List<Map<String, Object>> options(Question question, Page page) {
        var texts = question.options(page);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> option(texts.get(i), page.judge(new Answer.Chosen(i))))
                .toList();
    }

    private static Map<String, Object> option(String text, Judgement judgement) {
        return JsonText.object("text", text, "right", judgement.right(), "says", judgement.words());
    }
}
