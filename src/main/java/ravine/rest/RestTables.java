package ravine.rest;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import ravine.session.Session;
import ravine.spec.PlainNumber;

/** Ensembles at rest as CSV. */
public final class RestTables {

    private RestTables() {}

    /** The histograms of both coordinates, a line a bin. */
    public static void print(Session session, List<AtRest> rests, Writer out) throws IOException {
        out.write("track,method,axis,from,to,density,target,corrected\n");
        for (var rest : rests) {
            for (int axis = 1; axis <= 2; axis++) {
                var bars = rest.along(axis);
                for (int bin = 0; bin < bars.bins(); bin++) {
                    out.write(track(session, rest.track()) + axis);
                    numbers(out, bars.edge(bin), bars.edge(bin + 1), bars.density(bin));
                    out.write(theory(rest, axis, bars.middle(bin)) + "\n");
                }
            }
        }
    }

    private static String theory(AtRest rest, int axis, double x) {
        return rest.law()
                .map(law -> "," + PlainNumber.plain(law.target().density(axis, x)) + ","
                        + PlainNumber.plain(law.corrected().density(axis, x)))
                .orElse(",,");
    }

    /** The mean loss, a line a rate. */
    public static void print(Session session, String rate, RatesAtRest rates, Writer out) throws IOException {
        out.write("track,method,%s,f,error,law,slope,extrapolated\n".formatted(rate));
        for (var line : rates.lines()) {
            for (var point : line.points()) {
                out.write(track(session, line.track()) + PlainNumber.plain(point.rate()));
                double extrapolated = line.extrapolated(point)
                        .map(RatesAtRest.Extrapolated::f)
                        .orElse(Double.NaN);
                numbers(out, point.f(), point.error(), point.law(), point.slope(), extrapolated);
                out.write("\n");
            }
        }
    }

    private static String track(Session session, int track) {
        return (track + 1) + "," + session.tracks().get(track).recipe().spec().id() + ",";
    }

    /** Numbers behind commas; nothing where there is none. */
    private static void numbers(Writer out, double... numbers) throws IOException {
        for (double number : numbers) {
            out.write("," + (Double.isNaN(number) ? "" : PlainNumber.plain(number)));
        }
    }
}
