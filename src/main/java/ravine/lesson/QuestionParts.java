package ravine.lesson;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import ravine.Mistake;
import ravine.json.JsonFields;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.run.Verdict;
import ravine.session.Session;
import ravine.spec.EnumWords;
import ravine.spec.Range;

/** The questions of pages, as files say them. Methods are counted from 1 there. */
final class QuestionParts {

    private static final Range SHARE = new Range(Range.ABOVE_ZERO, 1, false);

    /** The kinds of questions. A kind is one line here, one where it is written and one where it is read. */
    private enum Kind {
        CHOICE,
        POINT,
        STEP,
        NUMBER,
        MEASURE,
        KEY,
        WINNER
    }

    private QuestionParts() {}

    static Map<String, Object> write(Question question) {
        if (question instanceof ChoiceQuestion choice) {
            var written = begin(Kind.CHOICE, choice);
            written.put(
                    "options",
                    choice.options().stream().map(QuestionParts::write).toList());
            return written;
        } else if (question instanceof PointQuestion point) {
            var written = begin(Kind.POINT, point);
            written.put("track", point.track() + 1);
            written.put("within", point.within());
            return written;
        } else if (question instanceof StepQuestion step) {
            var written = begin(Kind.STEP, step);
            written.put("track", step.track() + 1);
            written.put("after", step.after());
            written.put("within", step.within());
            return written;
        } else if (question instanceof NumberQuestion number) {
            var written = begin(Kind.NUMBER, number);
            written.put("value", number.value());
            written.put("tolerance", number.tolerance());
            return written;
        } else if (question instanceof MeasureQuestion measure) {
            var written = begin(Kind.MEASURE, measure);
            written.put("track", measure.track() + 1);
            written.put("of", EnumWords.of(measure.of()));
            written.put("tolerance", measure.tolerance());
            return written;
        } else if (question instanceof KeyQuestion key) {
            var written = begin(Kind.KEY, key);
            written.put("track", key.track() + 1);
            written.put("key", key.key());
            written.put("goal", key.goal().word());
            return written;
        }
        return begin(Kind.WINNER, question);
    }

    private static Map<String, Object> begin(Kind kind, Question question) {
        return JsonText.object("kind", EnumWords.of(kind), "ask", question.ask());
    }

    private static Map<String, Object> write(ChoiceQuestion.Option option) {
        return JsonText.object("text", option.text(), "right", option.right(), "says", option.says());
    }

    static Question read(JsonValue value, Session session) throws Mistake {
        var fields = value.fields();
        var given = fields.get("kind");
        var kind = given.constant(Kind.values());
        if (kind != Kind.CHOICE && kind != Kind.NUMBER && session.tracks().isEmpty()) {
            throw given.mistake("it asks about a method, and the session has none.");
        }
        var ask = fields.get("ask").string();
        var question = read(kind, ask, fields, session);
        fields.close();
        return question;
    }

    private static Question read(Kind kind, String ask, JsonFields fields, Session session) throws Mistake {
        return switch (kind) {
            case CHOICE -> new ChoiceQuestion(ask, options(fields.get("options")));
            case POINT -> point(ask, fields, session);
            case STEP -> step(ask, fields, session);
            case NUMBER ->
                new NumberQuestion(
                        ask,
                        fields.get("value").number(Range.ANY),
                        fields.get("tolerance").number(Range.NOT_NEGATIVE));
            case MEASURE ->
                new MeasureQuestion(
                        ask,
                        track(fields, session),
                        fields.get("of").constant(MeasureQuestion.Quantity.values()),
                        fields.get("tolerance").number(Range.NOT_NEGATIVE));
            case KEY -> key(ask, fields, session);
            case WINNER -> new WinnerQuestion(ask);
        };
    }

    private static PointQuestion point(String ask, JsonFields fields, Session session) throws Mistake {
        return new PointQuestion(ask, track(fields, session), within(fields, PointQuestion.NEAR));
    }

    private static StepQuestion step(String ask, JsonFields fields, Session session) throws Mistake {
        var after = fields.find("after");
        var earlier = new Range(0, session.problem().steps() - 1, true);
        return new StepQuestion(
                ask,
                track(fields, session),
                after.isPresent() ? (int) after.get().number(earlier) : 0,
                within(fields, StepQuestion.NEAR));
    }

    private static double within(JsonFields fields, double unless) throws Mistake {
        var within = fields.find("within");
        return within.isPresent() ? within.get().number(SHARE) : unless;
    }

    private static KeyQuestion key(String ask, JsonFields fields, Session session) throws Mistake {
        var name = fields.get("key");
        var question = new KeyQuestion(
                ask, track(fields, session), name.string(), fields.get("goal").constant(Verdict.Kind.values()));
        if (question.key(session).isEmpty()) {
            throw name.mistake("%s has no such key."
                    .formatted(session.tracks()
                            .get(question.track())
                            .recipe()
                            .spec()
                            .id()));
        }
        return question;
    }

    /** The method that is asked about, counted from 0; the first where none is named. */
    private static int track(JsonFields fields, Session session) throws Mistake {
        int count = session.tracks().size();
        var given = fields.find("track");
        if (given.isPresent()) {
            return (int) given.get().number(new Range(1, count, true)) - 1;
        }
        return 0;
    }

    private static List<ChoiceQuestion.Option> options(JsonValue value) throws Mistake {
        var options = new ArrayList<ChoiceQuestion.Option>();
        for (var given : value.list()) {
            var fields = given.fields();
            options.add(new ChoiceQuestion.Option(
                    fields.get("text").string(),
                    fields.get("right").flag(),
                    fields.get("says").string()));
            fields.close();
        }
        if (options.size() < 2) {
            throw value.mistake("a choice has at least two options.");
        }
        if (options.stream().noneMatch(ChoiceQuestion.Option::right)) {
            throw value.mistake("at least one option is right.");
        }
        return options;
    }
}
