package ravine.sweep;

import java.io.IOException;
import java.io.Writer;
import ravine.session.Session;
import ravine.spec.PlainNumber;

/** Sweeps as CSV. */
public final class SweepTables {

    private SweepTables() {}

    /** Over the values of a key. */
    public static void print(Session session, Sweep sweep, Writer out) throws IOException {
        out.write("track,method,%s,%s\n".formatted(sweep.key(), head(session)));
        for (var line : sweep.lines()) {
            for (int i = 0; i < line.values().size(); i++) {
                out.write(track(session, line.track()));
                out.write(PlainNumber.plain(line.values().get(i)) + ",");
                out.write(text(session, line.ends().get(i)) + "\n");
            }
        }
    }

    /** Over starts. */
    public static void print(Session session, StartsSweep sweep, Writer out) throws IOException {
        out.write("track,method,rank,x1,x2,%s\n".formatted(head(session)));
        for (var line : sweep.lines()) {
            for (int i = 0; i < line.runs().size(); i++) {
                var run = line.runs().get(i);
                out.write(track(session, line.track()) + (i + 1));
                out.write("," + PlainNumber.plain(run.start().x1()) + ","
                        + PlainNumber.plain(run.start().x2()) + ",");
                out.write(text(session, run.end()) + "\n");
            }
        }
    }

    private static String track(Session session, int track) {
        return (track + 1) + "," + session.tracks().get(track).recipe().spec().id() + ",";
    }

    private static String head(Session session) {
        return "f,lowest,reached,verdict" + (session.ensemble() > 1 ? ",error" : "");
    }

    private static String text(Session session, RunEnd end) {
        return PlainNumber.plain(end.value())
                + ","
                + PlainNumber.plain(end.lowest())
                + ","
                + (end.reached().isPresent() ? end.reached().getAsInt() : "")
                + ","
                + end.verdict().kind().word()
                + (session.ensemble() > 1 ? "," + PlainNumber.plain(end.error()) : "");
    }
}
