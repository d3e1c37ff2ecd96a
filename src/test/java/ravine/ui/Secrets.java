package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javafx.scene.Node;
import ravine.Vec;
import ravine.lesson.Answer;
import ravine.lesson.ChoiceQuestion;
import ravine.lesson.NumberQuestion;
import ravine.lesson.Page;
import ravine.lesson.PointQuestion;
import ravine.lesson.StepQuestion;
import ravine.run.LocalCurvature;
import ravine.session.SessionRuns;
import ravine.spec.DisplayNumber;

/** What must not be told while a page asks: the reason, what is said to answers, the numbers of the runs' ends, and the answer. */
final class Secrets {

    private static final Pattern NUMBER = Pattern.compile("[−-]?\\d+(\\.\\d+)?");

    private final Page page;
    private final Collection<String> words = new ArrayList<>();
    private final Collection<String> numbers = new HashSet<>();

    private Secrets(Page page) {
        this.page = page;
        page.reason().ifPresent(reason -> words.add(reason.text()));
        var question = page.question().orElseThrow();
        if (question instanceof ChoiceQuestion choice) {
            choice.options().forEach(option -> words.add(option.says()));
        }
        IntStream.range(0, question.options(page).size())
                .forEach(place -> words.add(page.judge(new Answer.Chosen(place)).words()));
        if (question instanceof PointQuestion || question instanceof StepQuestion) {
            page.judge(new Answer.Placed(page.session().start().plus(new Vec(0.1, 0.1))))
                    .truth()
                    .ifPresent(truth -> addNumbers(truth.x1(), truth.x2()));
        }
        ends();
    }

    private void ends() {
        var session = page.session();
        var runs = SessionRuns.of(session);
        for (int track = 0; track < runs.size(); track++) {
            var run = runs.get(track);
            int end = Math.min(page.end(), run.last());
            if (run.value(end) != run.value(0)) {
                addNumbers(run.value(end));
            }
            words.add(session.scene().verdict(run).sentence());
            addNumbers(LocalCurvature.at(session.problem().objective(), session.start())
                    .rateLimit(run.recipe().optimizer()));
        }
    }

    /** Numbers as the window writes them, if they have digits enough to be known by. */
    private void addNumbers(double... values) {
        for (double value : values) {
            for (int digits = 3; digits <= 5; digits++) {
                var text = DisplayNumber.shortened(value, digits);
                if (Double.isFinite(value)
                        && text.replaceAll("^−?[0.]*|\\D", "").length() >= 3) {
                    (NUMBER.matcher(text).matches() ? numbers : words).add(text);
                }
            }
        }
    }

    /** Fails where the windows tell one of them; what stands in the question itself is no secret. */
    static void assertKept(Page page) {
        var secrets = new Secrets(page);
        var told = SceneTexts.of(in("question"));
        assertEquals(List.of(), told.stream().filter(secrets::tells).toList());
        if (page.question().orElseThrow() instanceof NumberQuestion number) {
            // Under the mouse is some place, whatever its numbers.
            Predicate<Node> underMouse = node -> node.getStyleClass().contains("reading");
            var beside = SceneTexts.of(in("question").or(in("read")).or(underMouse));
            assertEquals(
                    List.of(),
                    beside.stream().filter(text -> holds(text, number)).toList());
        }
    }

    private static Predicate<Node> in(String id) {
        return node -> id.equals(node.getId());
    }

    private boolean tells(String text) {
        return words.stream().anyMatch(text::contains)
                || NUMBER.matcher(text)
                        .results()
                        .anyMatch(found -> numbers.contains(found.group().replace('-', '−')));
    }

    private static boolean holds(String text, NumberQuestion number) {
        return NUMBER.matcher(text)
                .results()
                .map(found -> Double.parseDouble(found.group().replace('−', '-')))
                .anyMatch(found -> Math.abs(found - number.value()) <= number.tolerance());
    }
}
