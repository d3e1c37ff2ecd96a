package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.Vec;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.SessionFile;

final class DocumentsTest {

    @TempDir
    private Path folder = Path.of("");

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final Documents filing = workbench.filing();

    private Path file(String name) {
        return folder.resolve(name + SessionFile.ENDING);
    }

    private void edit(double x1) {
        workbench.edit("start", session -> session.withStart(new Vec(x1, 1)));
        workbench.history().endGesture();
    }

    @Test
    void the_title_names_the_document_and_marks_what_is_not_saved() {
        assertEquals("Untitled", filing.title().getValue());
        edit(1);
        assertEquals("Untitled •", filing.title().getValue());
        filing.saveAs(file("homework"));
        assertEquals("homework", filing.title().getValue());
        edit(2);
        assertEquals("homework •", filing.title().getValue());
        workbench.history().undo();
        assertEquals("homework", filing.title().getValue());
    }

    @Test
    void each_saving_takes_the_mark_away() {
        filing.exhibit("early-stopping");
        for (int turn = 1; turn <= 3; turn++) {
            edit(turn);
            assertTrue(filing.changed().get());
            filing.saveAs(file("homework"));
            assertFalse(filing.changed().get(), "saved " + turn + " times");
        }
        filing.open(file("homework"));
        edit(9);
        filing.save();
        assertEquals("homework", filing.title().getValue());
    }

    @Test
    void what_was_saved_opens_again_and_heads_the_recent_files() throws Exception {
        edit(1);
        filing.saveAs(file("a"));
        edit(2);
        filing.saveAs(file("b"));
        assertEquals(List.of(file("b"), file("a")), filing.recent());
        filing.open(file("a"));
        assertEquals(SessionFile.read(file("a")), workbench.session());
        assertEquals(List.of(file("a"), file("b")), filing.recent());
    }

    @Test
    void undo_past_an_opening_leads_back_to_the_other_document_so_that_saving_mixes_up_nothing() throws Exception {
        edit(1);
        filing.saveAs(file("a"));
        edit(2);
        filing.exhibit("cliff");
        assertEquals(Optional.empty(), filing.file().getValue());
        workbench.history().undo();
        assertEquals(Optional.of(file("a")), filing.file().getValue());
        filing.save();
        assertEquals(2, SessionFile.read(file("a")).start().x1());
        workbench.history().redo();
        assertEquals("A cliff, and clipping", filing.title().getValue());
    }

    @Test
    void a_document_that_was_saved_as_another_is_that_other_after_undo_too() {
        edit(1);
        filing.saveAs(file("a"));
        edit(2);
        filing.saveAs(file("b"));
        workbench.history().undo();
        assertEquals("b •", filing.title().getValue());
    }

    @Test
    void what_was_not_saved_is_kept_when_something_else_is_opened() {
        edit(3);
        var mine = workbench.session();
        filing.exhibit("saddle");
        filing.begin();
        assertEquals(
                List.of(mine), filing.unsaved().stream().map(Unsaved::session).toList());
        filing.resume(filing.unsaved().get(0));
        assertEquals(mine, workbench.session());
        assertTrue(filing.changed().get());
        assertEquals(List.of(), filing.unsaved());
    }

    @Test
    void the_first_cards_of_what_is_opened_are_open() {
        workbench.tracks().openCards().open(0, false);
        filing.exhibit("lecture-rmsprop");
        int pen = workbench.session().tracks().get(0).pen();
        assertTrue(workbench.tracks().openCards().isOpen(pen));
        filing.begin();
        assertTrue(workbench.tracks().openCards().isOpen(0));
        assertFalse(workbench.tracks().openCards().isOpen(pen));
    }

    @Test
    void at_most_ten_are_kept() {
        for (int i = 0; i < 25; i++) {
            edit(i);
            filing.begin();
        }
        assertEquals(Documents.MOST, filing.unsaved().size());
        assertEquals(24, filing.unsaved().get(0).session().start().x1());
    }

    @Test
    void what_much_was_done_to_outlives_what_little_was_done_to() {
        workbench.edit("", session -> session.withStarts(List.of(new Vec(1, 1), new Vec(2, 2), new Vec(3, 3))));
        for (int i = 0; i < 3; i++) {
            workbench.tracks().duplicate(0);
            workbench.tracks().modifiers(3).offers().get(0).take().run();
        }
        var homework = workbench.session();
        filing.begin();
        for (int i = 0; i < 15; i++) {
            edit(i);
            filing.begin();
        }
        var kept = filing.unsaved().stream().map(Unsaved::session).toList();
        assertEquals(Documents.MOST, kept.size());
        assertEquals(homework, kept.get(Documents.MOST - 1));
        assertEquals(14, kept.get(0).start().x1());
    }

    @Test
    void what_was_not_saved_is_told_apart_by_time_function_methods_and_starts() {
        workbench.edit("", session -> session.withStarts(List.of(new Vec(1, 1), new Vec(2, 2))));
        filing.exhibit("cliff");
        var words = filing.unsaved().get(0).words();
        assertTrue(
                words.matches("\\d\\d:\\d\\d · 0\\.1x₁² \\+ 2x₂² · Gradient descent, Momentum, Adam · 2 starts"),
                words);
        workbench.edit("", session -> session.withStarts(List.of(new Vec(-1.2345, 1))));
        filing.begin();
        var alone = filing.unsaved().get(0).words();
        assertTrue(alone.endsWith(" · from (−1.23, 1)"), alone);
    }

    @Test
    void a_session_pastes_from_a_line_of_text_and_what_is_none_changes_nothing() {
        edit(3);
        var mine = workbench.session();
        var line = filing.code();
        filing.begin();
        filing.paste("hello");
        assertEquals(FirstSession.lecture(), workbench.session());
        assertEquals(
                "The clipboard holds no session: such a text begins with ravine1:",
                workbench.message().get());
        filing.paste(line.substring(0, 30));
        assertEquals(
                "The text was not opened: The text of this session ends too early: copy all of it.",
                workbench.message().get());
        filing.paste(line + "\n");
        assertEquals(mine, workbench.session());
        assertTrue(filing.changed().get());
    }

    @Test
    void a_session_saved_without_its_ending_gets_it_and_replaces_no_other() throws Exception {
        filing.saveAs(folder.resolve("mine"));
        assertEquals(List.of(file("mine")), filing.recent());
        assertEquals("mine", filing.title().getValue());
        edit(1);
        filing.saveAs(folder.resolve("mine"));
        assertEquals(
                "There is a mine.ravine.json already: choose it by its whole name to replace it",
                workbench.message().get());
        filing.save();
        assertEquals(1, SessionFile.read(file("mine")).start().x1());
    }

    @Test
    void what_cannot_be_opened_or_saved_is_said_and_leaves_all_as_it_was() throws Exception {
        filing.exhibit("cliff");
        Files.writeString(file("bad"), SessionFile.text(workbench.session()).replace("\"eta\": 1", "\"eta\": -1"));
        filing.open(file("bad"));
        assertEquals(
                "bad.ravine.json was not opened: tracks[0].eta: -1 is below 0.",
                workbench.message().get());
        filing.open(folder);
        assertEquals(
                "“" + folder + "” cannot be read: it is a folder.",
                workbench.message().get());
        filing.saveAs(folder);
        assertEquals(
                "“" + folder + "” cannot be written: it is a folder.",
                workbench.message().get());
        assertEquals(Gallery.session("cliff"), workbench.session());
        assertEquals("A cliff, and clipping", filing.title().getValue());
        assertEquals(List.of(), filing.recent());
        assertFalse(workbench.history().document().get().file().get().isPresent());
    }

    @Test
    void an_unfinished_formula_does_not_outlive_its_session() {
        workbench.formulaText().set("x +");
        filing.exhibit("lecture-momentum");
        assertEquals("0.1x₁² + 2x₂²", workbench.formulaText().get());
        assertEquals(null, workbench.mistake().get());
    }

    @Test
    void every_session_of_the_gallery_has_a_name_in_words() {
        Gallery.names()
                .forEach(name -> assertFalse(WindowWords.of("gallery." + name).isBlank()));
    }
}
