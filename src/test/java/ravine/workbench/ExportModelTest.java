package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import ravine.Box;
import ravine.Outcome;
import ravine.Vec;
import ravine.draw.Theme;
import ravine.draw.ThemeName;
import ravine.export.Export;
import ravine.export.FigureSize;
import ravine.export.Format;
import ravine.export.Svg;
import ravine.export.Timing;
import ravine.session.FirstSession;

/** The export dialog without its window. */
class ExportModelTest {

    @TempDir
    Path folder = Path.of("");

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final ExportModel exporting = workbench.exporting();

    @BeforeEach
    void begin() {
        exporting.begin();
    }

    private Path write(String name) {
        var file = folder.resolve(name);
        exporting.destination().text().set(file.toString());
        exporting.write();
        return file;
    }

    private String drawn() {
        return Svg.text(exporting.figure(), exporting.lastStep());
    }

    @Test
    void it_shows_what_the_window_shows() {
        workbench.edit("", session -> session.withCaption("A bowl."));
        workbench.player().show(7);
        workbench.appearance().colours().set(ThemeName.DARK);
        exporting.begin();
        var export = exporting.export().get();
        assertEquals("A bowl.", export.words().caption());
        assertEquals(OptionalInt.of(7), export.step());
        assertEquals(Theme.DARK, export.theme());
    }

    @Test
    void the_runs_are_let_go_when_it_ends() {
        var run = new WeakReference<>(workbench.shown().getValue().runs().get(0));
        exporting.figure();
        exporting.end();
        workbench.edit("", session -> session.withTracks(List.of()));
        assertEquals(List.of(), workbench.shown().getValue().runs());
        System.gc();
        assertNull(run.get());
    }

    @Test
    void what_was_chosen_stays_until_the_window_shows_something_else() {
        exporting.edit(now -> now.withCaption("mine").withTheme(Theme.PRINT));
        exporting.begin();
        assertEquals("mine", exporting.export().get().words().caption());
        assertEquals(Theme.PRINT, exporting.export().get().theme());
        workbench.edit("", session -> session.withCaption("other"));
        exporting.begin();
        assertEquals("other", exporting.export().get().words().caption());
        assertEquals(Theme.PRINT, exporting.export().get().theme());
    }

    @Test
    void a_file_is_what_the_command_line_writes_with_the_same_options() throws Exception {
        exporting.edit(now -> now.withCaption("words").withLosses(true).withSettings(true));
        exporting.panels().set("eta=0.1,0.2");
        var file = write("a.svg");
        assertEquals(
                WindowWords.of("export.saved", file), exporting.job().message().get());
        assertEquals(Optional.of(file), exporting.job().written().get());
        exporting.say("other");
        assertEquals(Optional.empty(), exporting.job().written().get());
        var printed = Outcome.of(
                "render",
                "-o",
                "-",
                "--format",
                "svg",
                "--caption",
                "words",
                "--losses",
                "--settings",
                "--panels",
                "eta=0.1,0.2");
        assertEquals(printed.out(), Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource(Format.class)
    void every_format_is_written(Format format) throws Exception {
        workbench.tracks().remove(0);
        exporting.begin();
        exporting.format().set(format);
        exporting.edit(now -> now.withSize(new FigureSize(120, 100, FigureSize.Unit.PX))
                .withTiming(Timing.STANDARD.withFrames(OptionalInt.of(3)).withHold(0)));
        var file = write("a." + format.ending());
        assertEquals(format, exporting.format().get());
        assertFalse(exporting.job().failed().get(), exporting.job().message().get());
        assertTrue(Files.size(file) > 100);
    }

    @Test
    void the_ending_and_the_format_follow_each_other() {
        exporting.destination().text().set("a.png");
        exporting.format().set(Format.PYTORCH);
        assertEquals("a.py", exporting.destination().text().get());
        exporting.destination().text().set("b.py");
        assertEquals(Format.PYTORCH, exporting.format().get());
        exporting.destination().text().set("b.gif");
        assertEquals(Format.GIF, exporting.format().get());
        exporting.destination().text().set("b.gi");
        assertEquals(Format.GIF, exporting.format().get());
    }

    @Test
    void a_proposal_has_the_documents_name_beside_its_file_and_then_where_the_last_was() throws Exception {
        workbench.filing().saveAs(folder.resolve("bowl.ravine.json"));
        var fresh = new Workbench(FirstSession.lecture(), Threads.HERE);
        fresh.filing().open(folder.resolve("bowl.ravine.json"));
        fresh.exporting().begin();
        var text = fresh.exporting().destination().text();
        assertEquals(folder.resolve("bowl.png").toString(), text.get());
        var other = Files.createDirectory(folder.resolve("other"));
        text.set(other.resolve("x.png").toString());
        fresh.exporting().begin();
        assertEquals(other.resolve("bowl.png").toString(), text.get());
    }

    @Test
    void mistaken_panels_are_said_and_leave_the_figure() {
        exporting.panels().set("eta=0.1,0.2");
        var before = drawn();
        exporting.panels().set("eta=0.1,zwei");
        exporting.panels().set("etta=0.1");
        assertTrue(exporting.status().getValue().contains("has the key “etta”"), exporting.status()::getValue);
        assertTrue(exporting.isWrong().get());
        assertEquals(before, drawn());
        exporting.panels().set("");
        assertEquals("", exporting.mistake().get());
        assertNotEquals(before, drawn());
    }

    @Test
    void every_division_that_is_offered_can_be_drawn() {
        var offers = exporting.divisions();
        assertTrue(offers.size() > 5);
        for (var offer : offers) {
            offer.take().run();
            assertEquals("", exporting.mistake().get(), offer.name());
        }
        offers.get(1).take().run();
        assertTrue(drawn().contains("id=\"panel-3\""));
    }

    @Test
    void a_program_that_cannot_be_is_said_at_once() {
        workbench.edit("", session -> session.withProblem(problem -> problem.withNoise(0.1)));
        exporting.begin();
        exporting.format().set(Format.NUMPY);
        assertTrue(exporting.status().getValue().startsWith("A snippet has no noise"));
        assertEquals("", exporting.excerpt());
        exporting.format().set(Format.CSV);
        assertEquals("", exporting.mistake().get());
        assertTrue(exporting.excerpt().startsWith("track,method,step,x1"));
    }

    @Test
    void contours_have_the_levels_that_the_window_shows_though_one_has_panned() {
        var contours = workbench.picture().contours();
        contours.panel(900, 600);
        var before = contours.levels().orElseThrow().values();
        workbench.edit("", session -> session.withScene(scene -> scene.withView(new Box(-3, 9, -2, 4))));
        contours.panel(900, 600);
        assertEquals(before, contours.levels().orElseThrow().values());
        exporting.begin();
        assertEquals(contours.levels(), exporting.export().get().levels());
        exporting.edit(now -> now.withSize(new FigureSize(900, 600, FigureSize.Unit.PX)));
        var drawn = drawn();
        exporting.edit(now -> now.withLevels(Optional.empty()));
        assertNotEquals(drawn, drawn());
    }

    @Test
    void contours_of_a_figure_that_shows_more_than_the_window_have_levels_of_their_own() {
        workbench.picture().contours().panel(600, 600);
        exporting.begin();
        exporting.edit(now -> now.withSize(new FigureSize(500, 900, FigureSize.Unit.PX)));
        var drawn = drawn();
        exporting.edit(now -> now.withLevels(Optional.empty()));
        assertEquals(drawn, drawn());
    }

    @Test
    void tables_of_several_starts_have_a_column_for_them_and_those_of_one_have_not() {
        workbench.starts().add(new Vec(3, 2));
        exporting.begin();
        exporting.format().set(Format.CSV);
        var lines = Copying.text(exporting::copyText).lines().toList();
        assertEquals("track,method,step,x1,x2,f,g1,g2,eta,evaluations,start", lines.get(0));
        assertTrue(lines.get(1).startsWith("1,gd,0,-5,-2,") && lines.get(1).endsWith(",1"), lines.get(1));
        int second = 1 + 3 * 21;
        assertTrue(
                lines.get(second).startsWith("4,gd,0,3,2,") && lines.get(second).endsWith(",2"), lines.get(second));
        exporting.internals().set(true);
        assertTrue(Copying.text(exporting::copyText)
                .startsWith("track,method,step,x1,x2,f,g1,g2,eta,evaluations,start,g.1,"));
        exporting.format().set(Format.JSON);
        assertTrue(Copying.text(exporting::copyText).contains("\"start\" : 2"));
        workbench.starts().remove(1);
        exporting.begin();
        assertTrue(!Copying.text(exporting::copyText).contains("\"start\""));
    }

    @Test
    void the_excerpt_of_a_long_table_ends_early_and_the_copy_does_not() {
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(5000)));
        exporting.begin();
        exporting.format().set(Format.CSV);
        assertTrue(exporting.excerpt().length() < 21_000);
        assertEquals(15_004, Copying.text(exporting::copyText).lines().count());
    }

    @ParameterizedTest
    @CsvSource({"missing/a.png, does not exist", "., it is a folder"})
    void what_cannot_be_written_is_said_in_a_sentence(String name, String words) throws Exception {
        exporting.format().set(Format.PNG);
        write(name);
        assertTrue(exporting.job().failed().get());
        assertTrue(exporting.status().getValue().contains(words), exporting.status()::getValue);
        try (var files = Files.list(folder)) {
            assertEquals(0, files.count());
        }
    }

    @Test
    void a_file_that_would_be_replaced_is_said_before() throws Exception {
        var file = Files.writeString(folder.resolve("a.png"), "old");
        exporting.destination().text().set(file.toString());
        assertEquals(WindowWords.of("export.replaces"), exporting.status().getValue());
        assertTrue(exporting.destination().replaces().get());
    }

    @Test
    void progress_is_told_and_cancelling_leaves_the_file_as_it_was() throws Exception {
        var file = Files.writeString(folder.resolve("a.gif"), "old");
        exporting.destination().text().set(file.toString());
        exporting.edit(now -> now.withSize(new FigureSize(120, 100, FigureSize.Unit.PX)));
        var job = exporting.job();
        job.progress().addListener((was, before, now) -> {
            if (now.doubleValue() > 0.3) {
                job.cancel();
            }
        });
        exporting.write();
        assertEquals(WindowWords.of("export.cancelled"), job.message().get());
        assertFalse(job.running().get());
        assertEquals("old", Files.readString(file));
    }

    @ParameterizedTest
    @CsvSource({"MM, 317.5, 238.1, 300", "IN, 12.5, 9.38, 300", "PX, 1200, 900, 96"})
    void a_size_in_another_unit_is_about_as_large(FigureSize.Unit unit, double width, double height, double dots) {
        var export = Export.USUAL.withSize(Export.USUAL.size().in(unit));
        assertEquals(new FigureSize(width, height, unit), export.size());
        assertEquals(dots, export.resolution().dotsPerInch());
    }
}
