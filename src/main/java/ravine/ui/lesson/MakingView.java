package ravine.ui.lesson;

import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.lesson.Page;
import ravine.ui.control.Scroller;
import ravine.ui.control.WordField;
import ravine.workbench.LessonDraft;
import ravine.workbench.LessonMaking;
import ravine.workbench.WindowWords;

/** The lesson that is being made: its title and pages, and the form of the page that the window shows. */
public final class MakingView extends VBox {

    private final LessonMaking making;
    private final TextField title = new WordField();
    private final ListView<String> pages = new ListView<>();
    private final Scroller form = new Scroller();
    private final Label elsewhere = new Label(WindowWords.of("making.elsewhere"));
    private List<?> parts = List.of();
    private boolean filling;

    /** Saves where {@code save} says. */
    public MakingView(LessonMaking making, Runnable save) {
        this.making = making;
        getStyleClass().addAll("side", "lesson", "making");
        title.setId("lessonTitle");
        title.setAccessibleText(WindowWords.of("making.title"));
        title.setPromptText(WindowWords.of("making.title"));
        HBox.setHgrow(title, Priority.ALWAYS);
        title.textProperty().addListener((was, before, now) -> {
            if (!filling) {
                making.entitle(now);
            }
        });
        pages.setId("pages");
        pages.setCellFactory(list -> new PageCell());
        pages.setAccessibleText(WindowWords.of("making.pages"));
        pages.getSelectionModel().selectedIndexProperty().addListener((was, before, now) -> {
            if (!filling && now.intValue() >= 0) {
                making.turn(now.intValue());
            }
        });
        elsewhere.getStyleClass().add("says");
        elsewhere.setWrapText(true);
        elsewhere.setMinHeight(USE_PREF_SIZE);
        VBox.setVgrow(form, Priority.ALWAYS);
        var head = new VBox(
                new HBox(6, title, tool("closeMaking", "fth-x", "making.close", making::close)),
                pages,
                new HBox(
                        tool("addPage", "fth-plus", "making.add", making::add),
                        tool("duplicatePage", "fth-copy", "making.duplicate", making::duplicate),
                        tool("pageUp", "fth-arrow-up", "making.up", () -> making.move(-1)),
                        tool("pageDown", "fth-arrow-down", "making.down", () -> making.move(1)),
                        tool("removePage", "fth-trash-2", "making.remove", making::remove)),
                elsewhere);
        head.getStyleClass().add("lesson-head");
        var foot =
                new HBox(worded("tryLesson", "making.try", making::tryOut), worded("saveLesson", "making.save", save));
        foot.getStyleClass().add("lesson-foot");
        getChildren().addAll(head, form, foot);
        making.now().subscribe(draft -> draft.ifPresent(this::follow));
    }

    /** A line that is cut where there is no room. */
    private static final class PageCell extends ListCell<String> {

        PageCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable String line, boolean empty) {
            super.updateItem(line, empty);
            setText(line);
        }
    }

    private static Button tool(String id, String icon, String words, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon");
        button.setMinWidth(USE_PREF_SIZE);
        button.setAccessibleText(WindowWords.of(words));
        button.setTooltip(new Tooltip(WindowWords.of(words)));
        button.setOnAction(event -> action.run());
        return button;
    }

    private static Button worded(String id, String words, Runnable action) {
        var button = new Button(WindowWords.of(words));
        button.setId(id);
        button.setTooltip(new Tooltip(WindowWords.of(words + ".help")));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void follow(LessonDraft draft) {
        filling = true;
        if (!title.getText().equals(draft.lesson().title())) {
            title.setText(draft.lesson().title());
        }
        var all = draft.lesson().pages();
        var lines = IntStream.range(0, all.size())
                .mapToObj(place -> WindowWords.of("making.page", "" + (place + 1), words(all.get(place))))
                .toList();
        if (!lines.equals(pages.getItems())) {
            pages.getItems().setAll(lines);
        }
        pages.getSelectionModel().clearAndSelect(draft.place());
        filling = false;
        HandsView.show(elsewhere, draft.place() < 0);
        HandsView.show(form, draft.place() >= 0);
        draft.page().ifPresent(page -> {
            var now = List.of(
                    draft.place(),
                    page.session().tracks().stream()
                            .map(track -> track.title() + track.recipe().spec().id())
                            .toList());
            if (!now.equals(parts)) {
                parts = now;
                var made = new PageForm(making);
                made.getStyleClass().add("sheet");
                form.setContent(made);
            }
            ((PageForm) form.getContent()).follow();
        });
    }

    /** The first words of a page. */
    private static String words(Page page) {
        var text = page.text().isBlank()
                ? page.question().map(question -> question.ask()).orElse("")
                : page.text();
        return text.strip().lines().findFirst().orElse("");
    }
}
