package ravine.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import ravine.Changes;
import ravine.Vec;
import ravine.run.Recipe;

class SessionTest {

    private static final Session LECTURE = FirstSession.lecture();

    static Stream<Arguments> components() {
        return Stream.of(LECTURE.problem(), LECTURE.scene())
                .flatMap(record -> Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> Arguments.of(record, component)));
    }

    /** Each component of a problem and a scene has a method that changes it, such as {@code withSteps}. */
    @ParameterizedTest
    @MethodSource("components")
    void a_change_of_one_component_leaves_all_others(Record record, RecordComponent component) throws Exception {
        var name = component.getName();
        var method = record.getClass()
                .getMethod("with" + Character.toUpperCase(name.charAt(0)) + name.substring(1), component.getType());
        var other = Changes.other(component, record);
        var changed = (Record) method.invoke(record, other);
        for (var each : record.getClass().getRecordComponents()) {
            var wanted = each.getName().equals(name) ? other : Changes.value(each, record);
            assertEquals(wanted, Changes.value(each, changed), each.getName());
        }
    }

    @Test
    void what_was_said_of_a_session_holds_as_long_as_its_runs_are_the_same() throws Exception {
        var recipe = Recipe.read("adam:eta=0.3");
        var more = LECTURE.withTracks(Stream.concat(LECTURE.tracks().stream(), Stream.of(new Track(recipe, 9, true)))
                .toList());
        assertTrue(LECTURE.holdsIn(more));
        assertFalse(more.holdsIn(LECTURE));
        assertTrue(LECTURE.holdsIn(LECTURE.withScene(scene -> scene.withEqualAspect(!scene.equalAspect()))));
        assertFalse(LECTURE.holdsIn(LECTURE.withStarts(List.of(LECTURE.start(), Vec.ZERO))));
        assertFalse(LECTURE.holdsIn(LECTURE.withProblem(problem -> problem.withSteps(3))));
    }

    @Test
    void a_session_has_a_start_and_at_most_so_many() {
        assertThrows(IllegalArgumentException.class, () -> LECTURE.withStarts(List.of()));
        assertThrows(IllegalArgumentException.class, () -> LECTURE.withStart(new Vec(Double.NaN, 0)));
        var most = Collections.nCopies(Session.MOST_STARTS, Vec.ZERO);
        assertEquals(most, LECTURE.withStarts(most).starts());
        var more = Collections.nCopies(Session.MOST_STARTS + 1, Vec.ZERO);
        assertThrows(IllegalArgumentException.class, () -> LECTURE.withStarts(more));
    }
}
