package ravine.ui;

import java.util.Arrays;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import ravine.lesson.Explanation;
import ravine.lesson.Page;
import ravine.lesson.PagePart;
import ravine.lesson.Reason;
import ravine.session.PictureView;
import ravine.spec.EnumWords;
import ravine.ui.control.Scroller;
import ravine.ui.lesson.HandsView;
import ravine.workbench.Drawer;
import ravine.workbench.LessonDesk;
import ravine.workbench.OpenLesson;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The page of a lesson, where the objective stands otherwise: what is read, asked, answered and said. */
final class LessonController {

    private static final PseudoClass RIGHT = PseudoClass.getPseudoClass("right");

    private final Workbench workbench;
    private final LessonDesk desk;

    @FXML
    private Label title;

    @FXML
    private EchoView echo;

    /** What is read scrolls where there is no room for all of it; the question never does. */
    @FXML
    private Scroller reading;

    @FXML
    private VBox read;

    @FXML
    private Label text;

    @FXML
    private Label ask;

    @FXML
    private VBox answers;

    @FXML
    private HandsView hands;

    @FXML
    private Label said;

    @FXML
    private Label reason;

    @FXML
    private Button why;

    @FXML
    private Button restore;

    @FXML
    private Button before;

    @FXML
    private Button next;

    @FXML
    private Label number;

    LessonController(Workbench workbench) {
        this.workbench = workbench;
        desk = workbench.lessonDesk();
    }

    @FXML
    void initialize() {
        echo.connect(workbench);
        hands.connect(desk, workbench.lessons().hands());
        reading.prefHeightProperty().bind(read.heightProperty());
        var formula = new LessonParts(workbench).shown(PagePart.FORMULA);
        echo.visibleProperty().bind(formula);
        echo.managedProperty().bind(formula);
        desk.now().subscribe(lesson -> lesson.ifPresent(this::show));
        // Who counts hands answers by them.
        var own = workbench.lessons().hands().open().not().or(desk.asks().not());
        answers.visibleProperty().bind(own);
        answers.managedProperty().bind(own);
        workbench
                .history()
                .now()
                .subscribe(session -> restore.setDisable(desk.now()
                        .get()
                        .map(OpenLesson::page)
                        .map(Page::session)
                        .filter(session::equals)
                        .isPresent()));
    }

    private void show(OpenLesson lesson) {
        var page = lesson.page();
        title.setText(lesson.lesson().title());
        say(text, Optional.of(page.text()));
        say(ask, page.question().map(question -> question.ask()));
        answers.getChildren()
                .setAll(
                        lesson.asks()
                                ? new AnswerControls(desk, page).nodes()
                                : lesson
                                        .answer()
                                        .map(answer -> AnswerControls.words(page, answer))
                                        .map(words -> new Label(WindowWords.of("lesson.answered", words)))
                                        .stream()
                                        .toList());
        answers.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .forEach(label -> label.setWrapText(true));
        var judgement = lesson.judgement();
        say(said, judgement.map(judged -> judged.words()));
        said.pseudoClassStateChanged(
                RIGHT, judgement.filter(judged -> judged.right()).isPresent());
        boolean seen = !lesson.asks();
        say(reason, page.reason().filter(given -> seen).map(given -> given.text()));
        show(why, seen && page.reason().flatMap(given -> given.shownBy()).isPresent());
        int count = lesson.lesson().pages().size();
        number.setText(WindowWords.of("lesson.place", "" + (lesson.place() + 1), "" + count));
        before.setDisable(lesson.place() == 0);
        next.setDisable(lesson.place() == count - 1);
    }

    private static void say(Label label, Optional<String> words) {
        label.setText(words.orElse(""));
        show(label, words.filter(given -> !given.isEmpty()).isPresent());
    }

    private static void show(Node node, boolean wanted) {
        node.setVisible(wanted);
        node.setManaged(wanted);
    }

    @FXML
    void why() {
        desk.now()
                .get()
                .flatMap(lesson -> lesson.page().reason())
                .flatMap(Reason::shownBy)
                .ifPresent(this::explain);
    }

    /** Shows a tab of the drawer, or a view beside the picture. */
    private void explain(Explanation by) {
        Arrays.stream(Drawer.Tab.values())
                .filter(tab -> tab.name().equals(by.name()))
                .forEach(tab -> {
                    workbench.drawer().tab().set(tab);
                    workbench.drawer().open().set(true);
                });
        PictureView.named(EnumWords.of(by)).ifPresent(workbench.picture()::showBeside);
    }

    @FXML
    void restore() {
        desk.restore();
    }

    @FXML
    void before() {
        desk.turn(-1);
    }

    @FXML
    void next() {
        desk.turn(1);
    }

    @FXML
    void startOver() {
        desk.startOver();
    }

    @FXML
    void leave() {
        desk.leave();
    }
}
