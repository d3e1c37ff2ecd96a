package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Box;
import ravine.Vec;
import ravine.session.FirstSession;

final class CaptionLineTest {

    private static final String CAPTION = FirstSession.lecture().caption();

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);

    private static Stream<Consumer<Workbench>> makeItUntrue() {
        return Stream.of(
                workbench -> workbench.starts().move(0, Vec.ZERO),
                workbench -> workbench.starts().add(Vec.ZERO),
                workbench -> workbench.tracks().remove(1),
                workbench -> workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(3))),
                workbench -> workbench.edit("", session -> session.withProblem(problem -> problem.withNoise(1))));
    }

    private static Stream<Consumer<Workbench>> leaveItTrue() {
        return Stream.of(
                workbench -> workbench.tracks().show(0, false),
                workbench -> workbench.tracks().duplicate(0),
                workbench ->
                        workbench.edit("", session -> session.withScene(scene -> scene.withView(new Box(0, 1, 0, 1)))));
    }

    @ParameterizedTest
    @MethodSource("makeItUntrue")
    void an_edit_that_makes_a_caption_untrue_leaves_it_only_as_that_of_before(Consumer<Workbench> edit) {
        edit.accept(workbench);
        assertEquals("Before the changes: " + CAPTION, workbench.caption().getValue());
        assertEquals("", workbench.session().caption());
        workbench.history().undo();
        assertEquals(CAPTION, workbench.caption().getValue());
    }

    @ParameterizedTest
    @MethodSource("leaveItTrue")
    void any_other_edit_leaves_it(Consumer<Workbench> edit) {
        edit.accept(workbench);
        assertEquals(CAPTION, workbench.caption().getValue());
    }

    @Test
    void a_caption_says_nothing_of_another_formula() {
        workbench.formulaText().set("x₁² + x₂²");
        assertEquals("", workbench.caption().getValue());
    }

    @Test
    void a_caption_that_comes_with_an_edit_stays() {
        workbench.edit("", session -> session.withStarts(List.of(session.start(), Vec.ZERO))
                .withCaption("Two starts."));
        assertEquals("Two starts.", workbench.caption().getValue());
    }
}
