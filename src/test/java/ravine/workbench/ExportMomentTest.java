package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.export.Format;
import ravine.export.Moment;
import ravine.export.Timing;
import ravine.session.FirstSession;
import ravine.session.PictureView;

/** What the preview of an animation shows at a time. */
final class ExportMomentTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Threads.HERE);
    private final ExportModel exporting = workbench.exporting();

    @BeforeEach
    void begin() {
        exporting.begin();
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "0.25, 2", "2, 20", "4, 20", "4.15, 0"})
    void an_animation_is_seen_as_it_will_play(double seconds, int step) {
        exporting.format().set(Format.GIF);
        assertEquals(new Moment(step, 0), exporting.seen(seconds));
        exporting.format().set(Format.PNG);
        assertEquals(new Moment(20, 0), exporting.seen(seconds));
    }

    @ParameterizedTest
    @CsvSource({"false, 10", "true, 20"})
    void a_landscape_turns_while_it_plays_or_with_its_paths_whole(boolean whole, int step) {
        workbench.edit("", session -> session.withScene(scene -> scene.withViews(List.of(PictureView.LANDSCAPE))));
        exporting.begin();
        exporting.format().set(Format.GIF);
        exporting.edit(now -> now.withTiming(
                Timing.STANDARD.withFrames(OptionalInt.of(21)).withTurn(210).withWhole(whole)));
        assertEquals(new Moment(step, 100), exporting.seen(1.05));
        workbench.edit("", session -> session.withScene(scene -> scene.withViews(List.of(PictureView.CONTOURS))));
        exporting.begin();
        assertEquals(new Moment(10, 0), exporting.seen(1.05));
    }
}
