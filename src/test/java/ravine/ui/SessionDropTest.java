package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import ravine.session.FirstSession;
import ravine.workbench.HeldFiles;
import ravine.workbench.Threads;
import ravine.workbench.Workbench;

/** What the window says while a file is held over it. */
final class SessionDropTest {

    private final BorderPane window = new BorderPane();
    private final SessionDrop drop =
            Headless.get(() -> new SessionDrop(new Workbench(FirstSession.lecture(), Threads.HERE), window));

    @Test
    void a_sentence_stands_in_the_middle_as_long_as_a_file_is_held() {
        Headless.run(() -> {
            new Scene(window, 400, 300);
            window.resize(400, 300);
            drop.hold(new HeldFiles(List.of(Path.of("marks.csv"))));
            drop.hold(new HeldFiles(List.of(Path.of("a.csv"), Path.of("b.csv"))));
            assertEquals(List.of("2 files: drop one at a time."), said());
            var says = (Label) window.getChildren().get(0);
            assertEquals(200, says.getLayoutX() + says.getWidth() / 2, 1);
            assertEquals(150, says.getLayoutY() + says.getHeight() / 2, 1);
            assertTrue(says.getWidth() > 0 && says.getHeight() > 0);
            drop.release();
            assertEquals(List.of(), said());
        });
    }

    private List<String> said() {
        return window.getChildren().stream()
                .map(node -> ((Label) node).getText())
                .toList();
    }
}
