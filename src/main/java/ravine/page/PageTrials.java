package ravine.page;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.json.JsonText;
import ravine.lesson.Answer;
import ravine.lesson.KeyQuestion;
import ravine.lesson.Page;
import ravine.panel.SessionClouds;
import ravine.panel.SessionPanel;
import ravine.session.Session;
import ravine.session.SessionRuns;
import ravine.spec.DisplayNumber;
import ravine.spec.Key;

/** The runs of a question that asks for the value of a key: one for each value that the page offers. */
final class PageTrials {

    /** So many values are offered where the lesson does not say which. */
    private static final int OFFERED = 25;

    private static final int DIGITS = 2;

    private PageTrials() {}

    static List<Map<String, Object>> of(KeyQuestion question, Page page) {
        var key = question.key(page.session()).orElseThrow();
        return values(question, page, key)
                .filter(value -> question.takes(new Answer.Given(value), page))
                .mapToObj(value -> trial(question, page, key, value))
                .toList();
    }

    private static Map<String, Object> trial(KeyQuestion question, Page page, Key.Numeric key, double value) {
        Session session = question.set(page.session(), value);
        var runs = PageRuns.of(alone(session));
        var judgement = page.judge(new Answer.Given(value));
        return JsonText.object(
                "text",
                key.symbol() + " = " + DisplayNumber.whole(value),
                "right",
                judgement.right(),
                "says",
                judgement.words(),
                "shown",
                JsonText.object("tracks", PageTracks.of(session), "runs", runs.verdicts(), "numbers", runs.numbers()));
    }

    /** A session with its runs, without the ensembles of which they are the first. */
    private static SessionPanel alone(Session session) {
        return new SessionPanel(
                "", session, SessionRuns.of(session), SessionRuns.ofOtherStarts(session), SessionClouds.NONE);
    }

    /** Those that the lesson has for the key, or else some between the ends of its slider, ascending. */
    private static DoubleStream values(KeyQuestion question, Page page, Key.Numeric key) {
        var said = page.snaps().get(question.key());
        return (said == null
                        ? Stream.concat(
                                IntStream.range(0, OFFERED).mapToObj(i -> between(key, i)), Stream.of(key.value()))
                        : said.stream())
                .mapToDouble(value -> ((Number) key.valueOf(value)).doubleValue())
                .sorted()
                .distinct();
    }

    private static double between(Key.Numeric key, int index) {
        double part = (double) index / (OFFERED - 1);
        double value = key.log()
                ? key.from() * Math.pow(key.to() / key.from(), part)
                : key.from() + part * (key.to() - key.from());
        return new BigDecimal(value).round(new MathContext(DIGITS)).doubleValue();
    }
}
