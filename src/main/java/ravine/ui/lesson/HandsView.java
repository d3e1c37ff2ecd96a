package ravine.ui.lesson;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import ravine.lesson.Hands;
import ravine.lesson.Page;
import ravine.workbench.LessonDesk;
import ravine.workbench.OpenLesson;
import ravine.workbench.ShowOfHands;
import ravine.workbench.WindowWords;

/** A show of hands on the question of a page: rows to count them, and how they lie beside what is right once that is shown. */
public final class HandsView extends VBox {

    private final ToggleButton opening = new ToggleButton(WindowWords.of("hands.open"));
    private final VBox rows = new VBox();
    private final Button reveal = new Button(WindowWords.of("hands.reveal"));

    /** What the rows are made for: they stay while one types in them. */
    private Optional<Page> shown = Optional.empty();

    private List<Runnable> following = List.of();

    public HandsView() {
        getStyleClass().add("hands");
        opening.getStyleClass().add("small");
        opening.setId("countHands");
        opening.setTooltip(new Tooltip(WindowWords.of("hands.open.help")));
        rows.getStyleClass().add("answers");
        reveal.getStyleClass().add("small");
        reveal.setId("reveal");
        reveal.setTooltip(new Tooltip(WindowWords.of("hands.reveal.help")));
        getChildren().addAll(opening, rows, reveal);
    }

    /** Counts hands at this desk from now on. */
    public void connect(LessonDesk desk, ShowOfHands hands) {
        opening.selectedProperty().bindBidirectional(hands.open());
        reveal.setOnAction(event -> hands.reveal());
        hands.open().subscribe(open -> follow(desk, hands));
        desk.now().subscribe(lesson -> follow(desk, hands));
    }

    private void follow(LessonDesk desk, ShowOfHands hands) {
        var lesson = desk.now().get().filter(now -> now.hands().isPresent());
        boolean open = lesson.isPresent() && hands.open().get();
        // Nobody counts hands once the page has its answer.
        show(this, open || lesson.filter(OpenLesson::asks).isPresent());
        show(rows, open);
        show(reveal, open && lesson.get().asks());
        if (!open) {
            return;
        }
        var page = lesson.map(OpenLesson::page);
        if (!page.equals(shown)) {
            shown = page;
            fill(desk, hands, page.orElseThrow());
        }
        reveal.setDisable(lesson.get().hands().orElseThrow().number() == 0);
        following.forEach(Runnable::run);
    }

    private void fill(LessonDesk desk, ShowOfHands hands, Page page) {
        if (hands.now().orElseThrow() instanceof Hands.Counts counts) {
            var options = page.question().orElseThrow().options(page);
            var bars = IntStream.range(0, counts.of().size())
                    .mapToObj(option -> new HandsBar(hands, option, options.get(option)))
                    .toList();
            rows.getChildren().setAll(bars);
            following = bars.stream().<Runnable>map(bar -> bar::follow).toList();
        } else {
            var called = new CalledNumbers(desk, hands);
            rows.getChildren().setAll(called);
            following = List.of(called::follow);
        }
    }

    static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }
}
