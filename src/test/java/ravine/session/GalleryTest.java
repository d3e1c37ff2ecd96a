package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Vec;
import ravine.data.Sampling;
import ravine.export.Svg;
import ravine.run.Run;
import ravine.run.Sessions;
import ravine.run.Verdict;
import ravine.workbench.Threads;
import ravine.workbench.Workbench;

/** The sessions that ship, and whether their captions are true. */
final class GalleryTest {

    private static List<String> names() {
        return Gallery.names();
    }

    private static Run run(Session session, int track) {
        return Sessions.run(session, session.tracks().get(track).recipe());
    }

    private static double end(Session session, int track) {
        var run = run(session, track);
        return run.value(run.last());
    }

    @Test
    void every_file_of_the_folder_has_its_place_in_the_list() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("resources", "ravine", "gallery"))) {
            assertEquals(
                    names().stream()
                            .map(name -> name + SessionFile.ENDING)
                            .sorted()
                            .toList(),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void a_file_is_as_the_program_writes_it_and_has_a_caption_and_a_picture(String name) {
        var session = Gallery.session(name);
        assertEquals(Gallery.text(name), SessionFile.text(session));
        assertTrue(session.caption().endsWith("."), session.caption());
        var figure = new Workbench(session, Threads.HERE).picture().contours().figure(600, 450);
        var svg = Svg.text(figure, session.problem().steps());
        for (var track : session.tracks()) {
            assertTrue(svg.contains(track.recipe().spec().about().name()), svg);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "lecture, 0, MOVING",
        "lecture-descent, 0, MOVING",
        "lecture-diverging, 0, DIVERGED",
        "lecture-momentum, 0, MOVING",
        "lecture-momentum, 1, MOVING",
        "adagrad-rmsprop, 0, MINIMUM",
        "adagrad-rmsprop, 1, CYCLE",
        "ill-conditioning, 0, MOVING",
        "ill-conditioning, 1, MOVING",
        "ill-conditioning, 2, MINIMUM",
        "curve-rates, 0, MOVING",
        "curve-rates, 1, MINIMUM",
        "curve-rates, 2, DIVERGED",
        "curve-wells, 0, MOVING",
        "curve-wells, 1, MINIMUM",
        "saddle, 0, SADDLE",
        "saddle, 1, SADDLE",
        "saddle, 2, OUT_OF_VIEW",
        "plateau, 0, PLATEAU",
        "plateau, 2, MINIMUM",
        "cliff, 0, MINIMUM",
        "cliff, 1, MINIMUM",
        "sgd-rates, 0, HOVERING",
        "logistic-apart, 0, MOVING",
        "logistic-mixed, 0, MINIMUM",
        "logistic-mixed, 1, MINIMUM",
        "unscaled, 0, MOVING",
        "standardized, 0, MINIMUM"
    })
    void a_run_ends_as_the_caption_says(String name, int track, Verdict.Kind kind) {
        var session = Gallery.session(name);
        var verdict = session.scene().verdict(run(session, track));
        assertEquals(kind, verdict.kind(), verdict.sentence());
    }

    @Test
    void each_step_on_the_parabola_multiplies_by_what_the_caption_says() {
        var session = Gallery.session("curve-rates");
        var factors = new double[] {0.9, 0.2, -1.1};
        for (int track = 0; track < factors.length; track++) {
            var run = run(session, track);
            assertEquals(factors[track] * 2, run.at(1).x1(), 1e-6);
            assertEquals(factors[track] * run.at(4).x1(), run.at(5).x1(), 1e-6);
        }
    }

    @Test
    void small_steps_end_in_the_nearer_well_and_a_long_one_leads_to_the_deeper() {
        var session = Gallery.session("curve-wells");
        assertEquals(1.13, run(session, 0).at(20).x1(), 0.01);
        assertEquals(-0.1, run(session, 1).at(1).x1(), 1e-6);
        assertEquals(-1.3, run(session, 1).at(20).x1(), 0.01);
    }

    @Test
    void an_epoch_of_the_same_rows_again_is_worth_as_many_steps_on_all() {
        var session = Gallery.session("redundancy");
        var epoch = run(session, 0);
        var whole = run(session.withProblem(problem -> problem.withSampling(Sampling.ALL)), 0);
        assertEquals(500, epoch.examples(epoch.last()));
        assertEquals(25_000, whole.examples(whole.last()));
        assertEquals(whole.value(50), epoch.value(50), 0.01 * whole.value(0));
    }

    @Test
    void weights_of_clouds_that_a_line_parts_grow_ever_more_slowly() {
        var run = run(Gallery.session("logistic-apart"), 0);
        double early = run.at(150).norm() - run.at(100).norm();
        double late = run.at(300).norm() - run.at(250).norm();
        assertTrue(late > 0 && early > late, early + " then " + late);
    }

    @Test
    void absolute_errors_hardly_see_outliers_that_squared_ones_follow() {
        var session = Gallery.session("outlier-absolute");
        var table = session.problem().data().orElseThrow();
        var end = run(session, 1);
        assertTrue(end.at(end.last()).minus(new Vec(1, 1)).norm() < 0.2);
        double meanU = Arrays.stream(table.column(0)).average().orElseThrow();
        double meanV = Arrays.stream(table.column(1)).average().orElseThrow();
        double product = 0;
        double square = 0;
        for (int row = 0; row < table.rows(); row++) {
            product += (table.at(row, 0) - meanU) * (table.at(row, 1) - meanV);
            square += Math.pow(table.at(row, 0) - meanU, 2);
        }
        double slope = product / square;
        assertTrue(new Vec(meanV - slope * meanU, slope).minus(new Vec(1, 1)).norm() > 0.8);
    }

    @Test
    void the_patient_run_is_stopped_twenty_steps_after_its_best() {
        var session = Gallery.session("early-stopping");
        var run = run(session, 0);
        assertTrue(run.isStopped());
        assertEquals(run.last() - 20, run.bestByValidation().orElseThrow());
        assertEquals(9, session.problem().data().orElseThrow().validation().length);
    }

    /** How low each run ends: at most the first number, or above the second. */
    @ParameterizedTest
    @CsvSource({
        "lecture, 0, 1, 0.05",
        "lecture, 1, 1e-4, 0",
        "lecture, 2, 2, 1",
        "lecture-momentum, 0, 1e-4, 0",
        "lecture-momentum, 1, 1, 0.05",
        "lecture-rmsprop, 0, 1e-4, 0",
        "plateau, 1, 1e-6, 0",
        "rotated-ravine, 0, 2, 1",
        "rotated-ravine, 1, 2, 1",
        "rotated-ravine, 2, 1e-3, 0",
        "schedules, 0, 1, 0.5",
        "schedules, 1, 0.1, 0",
        "schedules, 2, 0.1, 0",
        "redundancy, 0, 0.07, 0",
        "sgd-rates, 0, 0.2, 0.12",
        "sgd-rates, 1, 0.1211, 0",
        "tanh-network, 0, 0.01, 0",
        "unscaled, 0, 1, 0.9",
        "standardized, 0, 0.62558, 0"
    })
    void a_run_ends_as_low_as_the_caption_says(String name, int track, double most, double least) {
        double value = end(Gallery.session(name), track);
        assertTrue(value <= most && value >= least, () -> name + " " + track + " ends at f = " + value);
    }

    @Test
    void the_unturned_ravine_is_easy_for_all() {
        var turned = Gallery.session("rotated-ravine");
        var straight = turned.withProblem(
                problem -> problem.withFormula(turned.problem().formula().with(Map.of("θ", 0.0))));
        for (int track = 0; track < turned.tracks().size(); track++) {
            assertTrue(end(straight, track) < 0.01, "track " + track);
        }
    }

    @Test
    void only_the_clipped_run_stays_in_the_picture_of_the_cliff() {
        var session = Gallery.session("cliff");
        assertTrue(leaves(session, run(session, 0)));
        assertFalse(leaves(session, run(session, 1)));
    }

    @Test
    void rmsprop_is_ahead_of_adagrad_at_first() {
        var session = Gallery.session("adagrad-rmsprop");
        assertTrue(run(session, 1).value(20) < 1e-4 && run(session, 0).value(20) > 0.5);
    }

    @Test
    void the_lectures_adam_passes_the_minimum_and_comes_back() {
        var x1 = run(Gallery.session("lecture-adam"), 0).x1();
        double farthest =
                IntStream.range(0, x1.length).mapToDouble(i -> x1[i]).max().orElseThrow();
        assertTrue(farthest > 0.3 && Math.abs(x1[x1.length - 1]) < 0.1 * farthest, "to " + farthest);
        assertEquals(0.4, x1[1] - x1[0], 1e-6);
    }

    private static boolean leaves(Session session, Run run) {
        return IntStream.rangeClosed(0, run.last())
                .anyMatch(
                        step -> !session.scene().view().contains(run.step(step).at()));
    }
}
