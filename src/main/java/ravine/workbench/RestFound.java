package ravine.workbench;

import java.io.IOException;
import java.util.List;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.rest.AtRest;
import ravine.rest.RatesAtRest;
import ravine.rest.RatesFigure;
import ravine.rest.RestFigure;
import ravine.rest.RestTables;
import ravine.rest.RestText;
import ravine.session.Session;

/** What was found out of ensembles at rest, as it is drawn, said and written. */
sealed interface RestFound {

    record Look(double width, double height, Theme theme) {}

    /** The chart alone; its sentences stand beside. */
    Figure chart(Look look);

    /** The chart as it is saved, where nothing stands beside it. */
    Figure saved(Look look);

    List<String> sentences();

    /** The numbers, as the command line prints them. */
    String csv() throws IOException;

    /** How one method is spread. */
    record Spread(Session session, AtRest rest) implements RestFound {

        @Override
        public Figure chart(Look look) {
            return RestFigure.histograms(session, rest, look.width, look.height, look.theme);
        }

        @Override
        public Figure saved(Look look) {
            return chart(look);
        }

        @Override
        public List<String> sentences() {
            return RestText.sentences(rest);
        }

        @Override
        public String csv() throws IOException {
            return CopiedText.text(out -> RestTables.print(session, List.of(rest), out));
        }
    }

    /**
     * The mean loss over the rate.
     *
     * @param rate its name
     */
    record Rates(Session session, String rate, RatesAtRest rates) implements RestFound {

        @Override
        public Figure chart(Look look) {
            return RatesFigure.chart(session, rates, look.width, look.height, look.theme);
        }

        @Override
        public Figure saved(Look look) {
            return RatesFigure.named(session, rates, look.width, look.height, look.theme);
        }

        @Override
        public List<String> sentences() {
            return RestText.sentences(session, rates);
        }

        @Override
        public String csv() throws IOException {
            return CopiedText.text(out -> RestTables.print(session, rate, rates, out));
        }
    }
}
