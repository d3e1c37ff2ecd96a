package ravine.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Mistake;
import ravine.run.Verdict;
import ravine.session.FirstSession;

class LessonFileTest {

    private static Page page(Question question) {
        return new Page(
                FirstSession.lecture(),
                "Two sentences. And one more.",
                OptionalInt.of(7),
                Set.of(PagePart.DRAWER, PagePart.METHODS),
                Map.of("eta", List.of(0.1, 0.5)),
                Optional.of(question),
                Optional.of(new Reason(
                        "So it is.",
                        Optional.of(Explanation.REST),
                        new ExplanationSettings(OptionalInt.of(1), Optional.of("eta"), true))));
    }

    static Stream<Page> pages() {
        return Stream.of(
                new Page(FirstSession.lecture(), ""),
                page(new ChoiceQuestion(
                        "Which?",
                        List.of(
                                new ChoiceQuestion.Option("this", true, "Yes."),
                                new ChoiceQuestion.Option("that", false, "No.")))),
                page(new PointQuestion("Where?", 1, 0.25)),
                page(new StepQuestion("Whereto?", 0, 3, 0.25)),
                page(new NumberQuestion("How much?", 0.5, 1e-3)),
                page(new KeyQuestion("How fast?", 0, "eta", Verdict.Kind.MINIMUM)),
                page(new WinnerQuestion("Who?")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void what_is_written_reads_back_as_an_equal_lesson(Page page) throws Mistake {
        var lesson = new Lesson("A title", List.of(page, page));
        assertEquals(lesson, LessonFile.read(LessonFile.text(lesson)));
        assertTrue(LessonFile.isIn(LessonFile.text(lesson)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"speed\": [1]}|pages[0].snap.speed: no method of the session has a number of this name.",
                "{\"eta\": [0.1, -1]}|pages[0].snap.eta[1]: -1 is below 0.",
                "{\"eta\": []}|pages[0].snap.eta: here stand the numbers that the slider has.",
            })
    void numbers_that_no_slider_has_are_refused(String snap, String says) {
        var lesson = new Lesson("A title", List.of(page(new WinnerQuestion("Who?"))));
        var text = LessonFile.text(lesson).replaceFirst("\\{\\s*\"eta\": *\\[0.1, 0.5\\]\\s*\\}", snap);
        var mistake = assertThrows(Mistake.class, () -> LessonFile.read(text));
        assertTrue(mistake.sentence().startsWith(says), mistake::sentence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"ravine\": 2|\"ravine\": 3|ravine: this file is of a newer version",
                "\"ravine\": 2|\"ravine\": 1|ravine: there is no such version of lessons",
                "\"track\": 1|\"track\": 2|pages[0].question.track: 2 is above 1.",
                "\"kind\": \"point\"|\"kind\": \"points\"|pages[1].question.kind: here stands choice or point",
                "\"right\": true|\"right\": false|pages[2].question.options: at least one option is right.",
                "\"show\": \"step\"|\"show\": \"steps\"|pages[0].why.show: here stands",
                "\"after\": 0|\"after\": 20|pages[0].question.after: 20 is above 19.",
                "\"play\": 20|\"play\": 21|pages[1].play: the session has only 20 steps.",
                "\"drawer\"|\"draw\"|pages[0].hide[0]: here stands formula or",
                "\"text\": \"Now|\"txt\": \"Now|pages[2].txt: there is no such field.",
                "\"eta\": 0.6|\"eta\": -1|pages[3].session.tracks[0].eta: -1 is below 0.",
            })
    void a_damaged_file_is_refused_with_the_path_of_the_mistake(String right, String wrong, String says) {
        var text = LessonFile.text(LessonLibrary.lesson("down-the-slope"));
        var spaced = text.replaceAll("\": *", "\": ");
        assertTrue(spaced.contains(right), () -> right + " is not in " + spaced);
        var mistake = assertThrows(
                Mistake.class,
                () -> LessonFile.read(spaced.replaceFirst(
                        java.util.regex.Pattern.quote(right), java.util.regex.Matcher.quoteReplacement(wrong))));
        assertTrue(mistake.sentence().startsWith(says), mistake::sentence);
    }

    @Test
    void a_question_about_a_method_needs_one() {
        var page = page(new WinnerQuestion("Who?"));
        var none = new Page(
                page.session().withTracks(List.of()),
                page.text(),
                page.play(),
                page.hidden(),
                page.snaps(),
                page.question(),
                page.reason());
        var mistake = assertThrows(
                Mistake.class, () -> LessonFile.read(LessonFile.text(new Lesson("A title", List.of(none)))));
        assertEquals("pages[0].question.kind: it asks about a method, and the session has none.", mistake.sentence());
    }
}
