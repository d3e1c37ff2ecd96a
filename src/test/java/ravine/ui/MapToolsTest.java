package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.session.PictureView;

/** What is chosen of a map in the real window. */
final class MapToolsTest {

    @ParameterizedTest(name = "{0} x {1}, beside another view {2}: {3}")
    @CsvSource({
        "900, 560, false, 2",
        "960, 640, false, 2",
        "1280, 800, false, 1",
        "1280, 800, true, 2",
        "960, 640, true, 3"
    })
    void names_of_methods_are_whole_where_there_is_room_for_them(
            double width, double height, boolean beside, int rows) {
        try (var window = OpenWindow.of(width, height)) {
            var workbench = window.workbench();
            window.run(() -> workbench.picture().choose(0, beside ? PictureView.CONTOURS : PictureView.MAP));
            if (beside) {
                window.run(() -> workbench.picture().showBeside(PictureView.MAP));
            }
            window.run(() -> workbench.tracks().remove(1));
            window.run(() -> workbench.tracks().remove(1));
            window.settle();
            var hand = window.hand();
            var tools = hand.find(".map-tools");
            if (!beside) {
                var said = Headless.get(() -> tools.lookupAll(".method .text").stream()
                        .map(text -> ((Text) text).getText())
                        .filter(text -> !text.isEmpty())
                        .toList());
                assertEquals(List.of("Gradient descent"), said);
            }
            var heights = Headless.get(() -> tools.lookupAll(".map-tools > *").stream()
                    .filter(Node::isManaged)
                    .map(part -> part.getBoundsInParent().getCenterY())
                    .map(Math::round)
                    .distinct()
                    .toList());
            assertEquals(rows, heights.size(), heights::toString);
            double end = Headless.get(() -> tools.lookupAll(".map-tools > *").stream()
                    .filter(Node::isManaged)
                    .mapToDouble(part -> part.getBoundsInParent().getMaxX())
                    .max()
                    .orElseThrow());
            double room = Headless.get(() -> tools.getLayoutBounds().getWidth());
            assertTrue(end <= room, List.of(end, room)::toString);
        }
    }
}
