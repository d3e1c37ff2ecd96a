package ravine.ui.methods;

import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.session.FirstSession;
import ravine.ui.Headless;
import ravine.workbench.Workbench;

/** The search for a rate beside a card. */
final class TunePopupTest {

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Headless.THREADS);

    private String title(int track) {
        return Headless.get(() -> {
            var sheet = (Pane) new TunePopup(workbench, track).getContent().get(0);
            return ((Label) sheet.getChildren().get(0)).getText();
        });
    }

    @ParameterizedTest
    @CsvSource({"0, Gradient descent", "1, Momentum"})
    void it_says_which_method_it_tunes(int track, String name) {
        assertTrue(title(track).contains(name), title(track));
    }

    @Test
    void a_method_with_a_name_of_its_own_is_called_by_it() {
        Headless.run(() -> workbench.tracks().rename(0, "too fast"));
        assertTrue(title(0).contains("too fast"), title(0));
    }
}
