package ravine.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.Writer;
import ravine.run.Note;
import ravine.run.Replay;
import ravine.run.Run;
import ravine.run.Stop;
import ravine.session.Scene;
import ravine.session.Session;

/**
 * Runs as one JSON object: the problem, and for each track its recipe, what became of it and every step. Numbers read back as the
 * same double; an infinity or NaN, which JSON lacks, is the text that names it.
 */
public final class Json {

    private final JsonGenerator out;
    private final Scene scene;
    private final int perStart;
    private final boolean internals;

    /** Begins the object. With {@code internals} each step has the quantities that it made on its way, each with all its values in order. */
    public Json(Writer writer, Session session, boolean internals) throws IOException {
        this.internals = internals;
        scene = session.scene();
        perStart = session.starts().size() > 1 ? session.tracks().size() : 0;
        out = new JsonFactory().createGenerator(writer);
        out.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        out.useDefaultPrettyPrinter();
        out.writeStartObject();
        out.writeStringField("objective", session.problem().formula().text());
        out.writeObjectFieldStart("parameters");
        for (var entry : session.problem().formula().values().entrySet()) {
            out.writeNumberField(entry.getKey(), entry.getValue());
        }
        out.writeEndObject();
        out.writeArrayFieldStart("tracks");
    }

    /** Writes a run from its start, which is step 0 and is numbered where there are several; tracks count from 1. */
    public void run(int track, Run run) throws IOException {
        out.writeStartObject();
        out.writeNumberField("track", track);
        if (perStart > 0) {
            out.writeNumberField("start", (track - 1) / perStart + 1);
        }
        out.writeStringField("method", run.recipe().spec().id());
        out.writeStringField("recipe", run.recipe().text());
        var verdict = scene.verdict(run);
        out.writeStringField("verdict", verdict.kind().word());
        out.writeStringField("outcome", verdict.sentence());
        if (run.isStopped()) {
            out.writeStringField(
                    "stoppedBy", run.problem().stop().map(Stop::text).orElse(""));
        }
        if (run.bestByValidation().isPresent()) {
            out.writeNumberField("best", run.bestByValidation().getAsInt());
        }
        out.writeArrayFieldStart("steps");
        var replay = new Replay(run);
        for (int number = 0; number <= run.last(); number++) {
            step(run, number);
            if (internals && number > 0) {
                out.writeObjectFieldStart("internals");
                var notes = replay.working(number).notes();
                for (var symbol : notes.stream().map(Note::symbol).distinct().toList()) {
                    out.writeArrayFieldStart(symbol);
                    for (var note : notes) {
                        if (note.symbol().equals(symbol)) {
                            values(note);
                        }
                    }
                    out.writeEndArray();
                }
                out.writeEndObject();
            }
            out.writeEndObject();
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void step(Run run, int number) throws IOException {
        var step = run.step(number);
        out.writeStartObject();
        out.writeNumberField("step", number);
        out.writeNumberField("x1", step.at().x1());
        out.writeNumberField("x2", step.at().x2());
        out.writeNumberField("f", step.value());
        out.writeNumberField("g1", step.gradient().x1());
        out.writeNumberField("g2", step.gradient().x2());
        out.writeNumberField("eta", step.rate());
        out.writeNumberField("evaluations", step.evaluations());
        if (run.problem().data().isPresent()) {
            data(run, number);
        }
    }

    private void data(Run run, int number) throws IOException {
        out.writeNumberField("epoch", run.epoch(number));
        out.writeNumberField("examples", run.examples(number));
        if (run.problem().validation().isPresent()) {
            out.writeNumberField("validation", run.validation(number));
        }
        if (internals && number > 0 && run.problem().isSampled()) {
            out.writeArrayFieldStart("rows");
            for (int row : run.rows(number)) {
                out.writeNumber(row + 1);
            }
            out.writeEndArray();
        }
    }

    /** A number, or a pair for the two coordinates. */
    private void values(Note note) throws IOException {
        if (note.values().size() == 1) {
            out.writeNumber(note.values().get(0));
            return;
        }
        out.writeStartArray();
        for (double value : note.values()) {
            out.writeNumber(value);
        }
        out.writeEndArray();
    }

    /** Ends the object. */
    public void end() throws IOException {
        out.writeEndArray();
        out.writeEndObject();
        out.writeRaw('\n');
        out.flush();
    }
}
