package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.average.AverageCorrection;
import ravine.average.ExponentialAverage;
import ravine.average.RunSeries;
import ravine.session.FirstSession;
import ravine.workbench.AverageChoice.Source;

class AverageLabTest {

    /** More than a frame has time to take again. */
    private static final int STEPS = 120;

    /** More than a frame has time to chart. */
    private static final int MANY = 12_000;

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final AverageLab lab = workbench.averages();

    @Test
    void memory_of_the_selected_method_is_taken_over_with_its_series_and_correction() throws Mistake {
        workbench.drawer().pen().set(2);
        var hat = lab.own().stream()
                .filter(own -> own.quantity().equals("m̂.2"))
                .findFirst()
                .orElseThrow();
        lab.take(hat);
        assertEquals(new AverageChoice(Source.TRACK, "g.2"), lab.chosen().get());
        assertEquals(
                List.of(new ExponentialAverage(0.9, AverageCorrection.BIAS)),
                lab.averages().get());
        var averages = Copying.text(lab::copy);
        lab.chosen().set(new AverageChoice(Source.TRACK, "m̂.2"));
        var own = Copying.text(lab::copy).lines().toList();
        var curve = averages.lines().toList();
        for (int k = 1; k <= 20; k++) {
            assertEquals(own.get(k).split(",", -1)[1], curve.get(k).split(",", -1)[2]);
        }
    }

    @Test
    void averages_are_added_and_removed_and_the_weights_stay_on_one_there_is() {
        lab.add();
        assertEquals(0.99, lab.averages().get().get(3).beta(), 1e-15);
        lab.front().set(3);
        lab.remove(3);
        lab.remove(2);
        assertEquals(1, lab.front().get());
        lab.remove(0);
        lab.remove(1);
        lab.change(1, now -> new ExponentialAverage(0, now.correction()));
        lab.remove(0);
        assertEquals(List.of(), lab.averages().get());
        assertEquals(0, lab.front().get());
        lab.add();
        assertEquals(0.9, lab.averages().get().get(0).beta(), 1e-15);
    }

    @Test
    void chart_is_kept_while_only_the_play_position_or_the_mouse_moves() throws Mistake {
        var before = lab.figure(800, 200);
        workbench.player().show(7);
        lab.hover(400, 100);
        assertTrue(lab.figure(800, 200).isStillLike(before));
        lab.change(0, now -> new ExponentialAverage(0.6, AverageCorrection.NONE));
        assertFalse(lab.figure(800, 200).isStillLike(before));
    }

    @Test
    void chart_is_dragged_through_the_steps_of_a_method_and_keeps_the_value_of_a_signal() throws Mistake {
        lab.figure(800, 200);
        lab.press(400, 100, false);
        int step = workbench.player().step().get();
        assertTrue(step > 5 && step < 15, "" + step);
        assertTrue(lab.words(800, 200).startsWith("step " + step + " ·"), lab.words(800, 200));
        lab.chosen().set(new AverageChoice(Source.SIGNAL, "noise"));
        lab.figure(800, 200);
        lab.press(400, 100, false);
        assertEquals(step, workbench.player().step().get());
        assertTrue(lab.words(800, 200).startsWith("row " + lab.place().get() + " ·"), lab.words(800, 200));
        assertTrue(lab.remark().contains("β 0.9: 0.0526, measured 0.05"), lab.remark());
    }

    @Test
    void what_is_averaged_comes_back_at_the_next_start() {
        lab.chosen().set(new AverageChoice(Source.SIGNAL, "step"));
        lab.change(1, now -> new ExponentialAverage(0.25, AverageCorrection.SUM));
        lab.remove(2);
        lab.means().set(true);
        var next = WindowState.of(workbench).workbench(Threads.HERE);
        assertEquals(lab.settings(), next.averages().settings());
    }

    @Test
    void what_there_is_no_series_of_is_said() {
        lab.chosen().set(new AverageChoice(Source.DATA, "t"));
        var gone = assertThrows(Mistake.class, () -> lab.figure(800, 200));
        assertEquals("The data have no column t any more.", gone.sentence());
        lab.chosen().set(new AverageChoice(Source.TRACK, "m.1"));
        assertTrue(assertThrows(Mistake.class, () -> lab.figure(800, 200))
                .sentence()
                .contains("there are x.1"));
        assertEquals(0, lab.length());
    }

    @ParameterizedTest
    @ValueSource(strings = {"csv", "svg", "png", "pdf"})
    void chart_is_saved_by_the_ending_of_the_file(String ending, @TempDir Path folder) throws IOException {
        var file = folder.resolve("averages." + ending);
        lab.save(file, 600, 200);
        assertTrue(Files.size(file) > 500);
        assertEquals("Saved as " + file, workbench.message().get());
        assertEquals(file, FiguresAndNumbers.ended(file, 0));
        assertEquals(folder.resolve("a.b.svg"), FiguresAndNumbers.ended(folder.resolve("a.b"), 1));
        lab.save(folder.resolve("no/averages." + ending), 600, 200);
        assertTrue(workbench.message().get().contains("cannot be written"));
    }

    @Test
    void coordinates_of_a_step_are_named_as_elsewhere_and_columns_as_in_their_table() {
        assertEquals("g₁", new AverageChoice(Source.TRACK, "g.1").words());
        assertEquals("a.1, a column of the data", new AverageChoice(Source.DATA, "a.1").words());
    }

    @Test
    void values_of_a_otherrun_follow_from_beside_the_window() throws Mistake {
        var beside = new ArrayDeque<Runnable>();
        var session = FirstSession.lecture().withProblem(problem -> problem.withSteps(STEPS));
        var other = new Workbench(session, new Threads(beside::add, Runnable::run));
        var averages = other.averages();
        averages.chosen().set(new AverageChoice(Source.TRACK, "g.1"));
        averages.figure(800, 200);
        int first = averages.length();
        assertTrue(first > 0 && first < STEPS, first + " values at once");
        assertEquals(WindowWords.of("averages.coming", "" + first, "" + STEPS, "0"), averages.remark());
        assertEquals("", Copying.text(averages::copy));
        assertEquals(averages.remark(), other.message().get());
        assertEquals(1, beside.size(), "asked again it is not begun again");
        beside.remove().run();
        assertEquals(STEPS, averages.length());
        assertEquals("", averages.remark());
        var run = other.shown().getValue().runs().get(0);
        assertEquals(STEPS + 1, Copying.text(averages::copy).lines().count());
        assertArrayEquals(
                RunSeries.of(run, "g.1").values(),
                Copying.text(averages::copy)
                        .lines()
                        .skip(1)
                        .mapToDouble(line -> Double.parseDouble(line.split(",", -1)[1]))
                        .toArray());
    }

    @Test
    void chart_of_many_values_is_made_beside_the_window_and_the_last_one_stays_until_then() throws Mistake {
        var beside = new ArrayDeque<Runnable>();
        var session = FirstSession.lecture().withProblem(problem -> problem.withSteps(MANY));
        var workbench = new Workbench(session, new Threads(beside::add, Runnable::run));
        var averages = workbench.averages();
        averages.chosen().set(new AverageChoice(Source.TRACK, "x.1"));
        averages.figure(800, 200);
        assertEquals(1, beside.size());
        beside.remove().run();
        var whole = averages.figure(800, 200);
        assertTrue(averages.words(800, 200).startsWith("step 1 "), averages.words(800, 200));
        averages.change(0, now -> new ExponentialAverage(0.6, AverageCorrection.NONE));
        assertTrue(averages.figure(800, 200).isStillLike(whole));
        beside.remove().run();
        assertFalse(averages.figure(800, 200).isStillLike(whole));
        averages.hide();
        assertEquals(0, beside.size());
    }
}
