package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import ravine.Mistake;
import ravine.data.Table;
import ravine.data.generator.Generator;
import ravine.data.library.DataLibrary;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.Session;

/** Where data come from: what becomes of the formula, of what was there, and of what is no table. */
final class DataChoicesTest {

    private static Workbench workbench(Session session) {
        return new Workbench(session, Threads.HERE);
    }

    private static Table table(Workbench workbench) {
        return workbench.session().problem().data().orElseThrow();
    }

    private static String formula(Workbench workbench) {
        return workbench.session().problem().formula().text();
    }

    private static ChoiceItem offer(Workbench workbench, String id) {
        return workbench.data().offers().stream()
                .filter(item -> item.alsoFoundBy().startsWith(id + " "))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_table_and_rule_on_offer_can_be_taken_and_taken_back() {
        var workbench = workbench(FirstSession.lecture());
        for (var offer : workbench.data().offers()) {
            var before = workbench.session();
            offer.take().run();
            assertTrue(workbench.session().problem().formula().isOverRows(), offer.name());
            assertTrue(workbench.session().problem().objective().rows() > 0, offer.name());
            assertNull(workbench.mistake().get());
            workbench.history().undo();
            assertEquals(before, workbench.session(), offer.name());
            workbench.history().redo();
        }
    }

    @Test
    void a_formula_stays_where_the_new_table_has_its_columns_and_else_makes_room_for_one_that_suits() {
        var workbench = workbench(Gallery.session("redundancy"));
        var before = formula(workbench);
        offer(workbench, "line").take().run();
        assertEquals(before, formula(workbench));
        assertEquals("line", table(workbench).name());
        offer(workbench, "moons").take().run();
        assertEquals(
                List.of("s", "t", "v"), workbench.session().problem().formula().columns());
        assertTrue(
                workbench.message().get().contains("Undo"), workbench.message().get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "u,v;1,2;2,3.5;4,1 | m = x₁ + x₂·u; mean((m − v)²/2)",
                "a,b,c;1,2,0;2,3.5,1;4,1,1 | p = sigmoid(x₁·a + x₂·b); −mean(c·ln p + (1 − c)·ln(1 − p))",
                "a,c;1,0;2,1;4,1 | p = sigmoid(x₁ + x₂·a); −mean(c·ln p + (1 − c)·ln(1 − p))",
                "x,b;1,2;2,3.5;4,1 | m = p₁ + p₂·x; L(p₁, p₂) = mean((m − b)²/2)",
                "only;1;2;4 | mean((only − x₁)²)/(2exp(2x₂)) + x₂",
                "x,y;1,2;2,3.5;4,1 | m = b + w·x; L(b, w) = mean((m − y)²/2)"
            })
    void a_pasted_table_brings_a_formula_that_suits_what_its_columns_hold(String text, String expected) {
        var workbench = workbench(FirstSession.lecture());
        workbench.data().paste(text.replace(";", "\n"));
        assertEquals(expected, formula(workbench));
        assertNull(workbench.mistake().get());
    }

    @Test
    void the_text_that_waits_for_data_is_what_is_then_read() {
        var workbench = workbench(FirstSession.lecture());
        workbench.formulaText().set("mean((x₁ + x₂t − v)²)");
        assertTrue(workbench.mistake().get() != null);
        var proposed = workbench.data().proposals();
        assertEquals(
                DataLibrary.all().stream()
                        .filter(known -> known.table().columns().containsAll(List.of("t", "v")))
                        .map(known -> known.name())
                        .limit(4)
                        .toList(),
                proposed.stream().map(ChoiceItem::name).toList());
        proposed.get(0).take().run();
        assertEquals("mean((x₁ + x₂t − v)²)", formula(workbench));
        assertEquals("mean((x₁ + x₂t − v)²)", workbench.formulaText().get());
        assertNull(workbench.mistake().get());
        assertEquals(List.of(), workbench.data().proposals());
        workbench.history().undo();
        assertEquals(FirstSession.lecture().problem(), workbench.session().problem());
    }

    @Test
    void a_file_is_read_with_what_became_of_its_columns(@TempDir Path folder) throws IOException {
        var workbench = workbench(FirstSession.lecture());
        var file = Files.writeString(folder.resolve("my.csv"), "u,v,name\n1,2,a\n2,4,b\n3,5,c\n");
        workbench.opener().open(file);
        assertEquals(List.of("u", "v"), table(workbench).columns());
        assertEquals("my", table(workbench).name());
        var remarks = workbench.data().remarks().get();
        assertEquals(1, remarks.size());
        assertTrue(remarks.get(0).contains("“name” is left out"), remarks.get(0));
        workbench.history().undo();
        assertEquals(List.of(), workbench.data().remarks().get());
    }

    @Test
    void what_was_wrong_with_a_text_is_forgotten_with_the_next_that_is_read_and_with_another_table(@TempDir Path folder)
            throws IOException {
        var workbench = workbench(Gallery.session("redundancy"));
        workbench.data().paste("u,v\n1\n");
        assertTrue(workbench.data().mistake().get() != null);
        workbench.data().open(Files.write(folder.resolve("binary.csv"), new byte[] {(byte) 0xff, 0}));
        assertNull(workbench.data().mistake().get());
        assertTrue(
                workbench.message().get().contains("binary.csv"),
                workbench.message().get());
        workbench.data().paste("u,v\n1\n");
        workbench.rows().remove(0);
        assertNull(workbench.data().mistake().get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"u,v\n1,2\n3\n", "u;v\n1;\"2\n", "1,2\n3,4\n", "u,v\n", "u,v\n1,2\u0000\n", ","})
    void what_is_no_table_is_said_with_its_place_and_nothing_is_lost(String text) throws IOException {
        var workbench = workbench(Gallery.session("redundancy"));
        var before = workbench.session();
        workbench.data().paste(text);
        assertEquals(before, workbench.session());
        var wrong = workbench.data().mistake().get();
        assertTrue(wrong != null && !wrong.sentence().isBlank());
        assertTrue(
                workbench.message().get().startsWith("pasted was not read: "),
                workbench.message().get());
        workbench.data().paste("u,v\n1,2\n3,4\n");
        assertNull(workbench.data().mistake().get());
    }

    @Test
    void a_file_that_is_missing_is_said(@TempDir Path folder) {
        var workbench = workbench(FirstSession.lecture());
        workbench.opener().open(folder.resolve("none.csv"));
        assertTrue(
                workbench.message().get().contains("there is no such file"),
                workbench.message().get());
        assertEquals(FirstSession.lecture(), workbench.session());
    }

    @Test
    void data_that_the_formula_needs_stay() {
        var workbench = workbench(Gallery.session("redundancy"));
        workbench.data().remove();
        assertTrue(workbench.session().problem().data().isPresent());
        workbench.formulaText().set("x₁² + x₂²");
        workbench.data().remove();
        assertEquals(Optional.empty(), workbench.session().problem().data());
    }

    @Test
    void a_rule_is_changed_in_one_gesture_and_known_until_a_number_is_another() throws Mistake {
        var workbench = workbench(FirstSession.lecture());
        var rule = new DataRule();
        offer(workbench, "line").take().run();
        workbench.edit(
                "",
                session -> session.withProblem(problem -> problem.withData(problem.data()
                        .map(table -> table.withStandardized(Set.of("u")).withValidation(1, 2, 3, 4, 5)))));
        var before = workbench.session();
        workbench.data().remake(Generator.read("line:rows=100"));
        workbench.data().remake(Generator.read("line:rows=200,seed=3"));
        assertEquals(200, table(workbench).rows());
        assertEquals(Set.of("u"), table(workbench).standardized());
        assertEquals(20, table(workbench).validation().length);
        assertEquals(Optional.of(Generator.read("line:rows=200,seed=3")), rule.of(workbench.session()));
        workbench.history().undo();
        assertEquals(before, workbench.session());
        assertTrue(rule.of(workbench.session()).isPresent());
        workbench.rows().set("", 0, 0, 7);
        assertFalse(rule.of(workbench.session()).isPresent());
    }

    @Test
    void a_text_is_a_table_where_its_first_line_has_several_cells() {
        assertTrue(DataChoices.isTable("u,v\n1,2"));
        assertTrue(DataChoices.isTable("u;v\r\n1;2"));
        assertFalse(DataChoices.isTable("ravine1:abc,def\n"));
        assertFalse(DataChoices.isTable("{\"a\": 1,\n\"b\": 2}"));
        assertFalse(DataChoices.isTable("x + y"));
    }
}
