package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.Vec;
import ravine.draw.ThemeName;
import ravine.map.MarkedMap;
import ravine.raster.Bitmap;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.spec.PlainNumber;
import ravine.sweep.RunMap;

/** When the map of the picture begins anew, how fine it is in the end, and what is saved of it. */
final class MapFilledTest {

    private static final double WIDTH = 240;
    private static final double HEIGHT = 200;

    private static MapView view(Workbench workbench) {
        return (MapView) workbench.picture().drawn(PictureView.MAP);
    }

    private final MapView map = view(new Workbench(FirstSession.lecture(), Threads.HERE));

    @Test
    void a_map_is_refined_in_the_end_where_runs_of_unlike_ends_meet_as_far_as_it_has_pixels() {
        var whole = (MarkedMap) map.figure(800, 600).panels().get(0);
        var fine = whole.map().map().orElseThrow();
        double pixels = whole.frame().width() / fine.plan().across().count();
        assertTrue(pixels >= 0.7 && pixels < 1.4, pixels + " pixels for a cell");
        long run = IntStream.range(0, fine.plan().cells()).filter(fine::has).count();
        assertTrue(run > 0.25 * fine.plan().cells() && run < 0.6 * fine.plan().cells(), run + " cells");
    }

    @Test
    void it_is_refined_to_four_parts_along_a_side_of_a_cell_where_the_screen_has_pixels_for_them() {
        var fine = new Workbench(FirstSession.lecture(), Threads.HERE);
        fine.picture().fineness().set(2);
        assertEquals(2.0 * cells(map), cells(view(fine)), 2);
    }

    /** Else its axes would keep the colours of the theme before until all runs are done anew. */
    @Test
    void a_filled_map_is_drawn_in_another_theme_without_a_run() {
        var workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
        var themed = view(workbench);
        var before = runs(themed);
        var light = themed.figure(WIDTH, HEIGHT);
        workbench.appearance().colours().set(ThemeName.DARK);
        assertSame(before, runs(themed));
        assertFalse(light.isStillLike(themed.figure(WIDTH, HEIGHT)));
    }

    private static RunMap runs(MapView view) {
        view.figure(WIDTH, HEIGHT);
        return ((MarkedMap) view.figure(WIDTH, HEIGHT).panels().get(0))
                .map()
                .map()
                .orElseThrow();
    }

    private static int cells(MapView view) {
        var panel = (MarkedMap) view.figure(WIDTH, HEIGHT).panels().get(0);
        return panel.map().map().orElseThrow().plan().across().count();
    }

    /** Else a slider that is dragged would show no map, for each edit would begin anew before the first cells are there. */
    @Test
    void where_a_frame_has_no_time_another_edit_waits_for_the_first_cells_of_a_map_but_another_formula_does_not() {
        var begun = new ArrayList<Runnable>();
        var threads = new Threads(begun::add, Runnable::run);
        var dragged = new Workbench(FirstSession.lecture(), threads);
        var second = new AtomicLong();
        var view = new MapView(
                dragged.shown(),
                dragged.edits(),
                threads,
                dragged.picture().fineness(),
                () -> second.addAndGet(1_000_000_000));
        view.figure(WIDTH, HEIGHT);
        assertEquals(1, begun.size());
        dragged.edit("", session -> session.withStart(new Vec(1, 1)));
        view.figure(WIDTH, HEIGHT);
        assertEquals(1, begun.size(), "nothing is shown yet");
        begun.get(0).run();
        view.figure(WIDTH, HEIGHT);
        assertEquals(2, begun.size(), "what is wanted now");
        dragged.formulaText().set("9x₁² + x₂⁴");
        view.figure(WIDTH, HEIGHT);
        assertEquals(3, begun.size());
    }

    /** The window's thread has other things to do than to draw a hundred thousand cells. */
    @Test
    void each_pass_is_drawn_beside_the_window_in_the_pixels_of_its_screen() {
        var begun = new ArrayList<Runnable>();
        var shown = new ArrayList<Runnable>();
        var workbench = new Workbench(FirstSession.lecture(), new Threads(begun::add, shown::add));
        workbench.picture().fineness().set(2);
        var view = view(workbench);
        view.figure(WIDTH, HEIGHT);
        assertTrue(view.ahead().isEmpty());
        begun.get(0).run();
        shown.forEach(Runnable::run);
        var figure = view.figure(WIDTH, HEIGHT);
        var like = new Bitmap((int) (2 * WIDTH), (int) (2 * HEIGHT));
        assertTrue(view.ahead().orElseThrow().isOf(figure, 2, like));
    }

    @Test
    void the_cells_that_have_run_are_saved_as_numbers(@TempDir Path folder) throws IOException {
        var drawn = (MarkedMap) map.figure(WIDTH, HEIGHT).panels().get(0);
        var runs = drawn.map().map().orElseThrow();
        var file = folder.resolve("map.csv");
        map.save(file, WIDTH, HEIGHT);
        var lines = Files.readAllLines(file);
        assertEquals("eta,beta,f,reached,verdict,minimum", lines.get(0));
        long run = IntStream.range(0, runs.plan().cells()).filter(runs::has).count();
        assertEquals(run, lines.size() - 1);
        var first = runs.plan().across().values().get(0);
        assertTrue(lines.get(1).startsWith(PlainNumber.plain(first) + ","), lines.get(1));
        map.save(folder.resolve("map.png"), WIDTH, HEIGHT);
        assertTrue(Files.size(folder.resolve("map.png")) > 1000);
    }
}
