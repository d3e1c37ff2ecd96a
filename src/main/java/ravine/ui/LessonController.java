package ravine.ui;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import ravine.lesson.Page;
import ravine.lesson.PagePart;
import ravine.ui.control.Presence;
import ravine.ui.control.Scroller;
import ravine.ui.lesson.HandsView;
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
    private Scroller room;

    @FXML
    private Scroller reasons;

    @FXML
    private FlowPane tools;

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

    /** The page and the answer for which controls are shown. */
    private List<?> answering = List.of();

    LessonController(Workbench workbench) {
        this.workbench = workbench;
        desk = workbench.lessonDesk();
    }

    @FXML
    void initialize() {
        echo.connect(workbench);
        hands.connect(desk, workbench.lessons().hands());
        var formula = new LessonParts(workbench).shown(PagePart.FORMULA);
        Presence.bind(echo, formula);
        desk.now().subscribe(lesson -> lesson.ifPresent(this::show));
        // Who counts hands answers by them.
        var own = workbench.lessons().hands().open().not().or(desk.asks().not());
        Presence.bind(answers, own);
        workbench.history().now().subscribe(session -> offerRestore());
        room.viewportBoundsProperty().map(Bounds::getHeight).subscribe(height -> showEnd());
    }

    /** What is said of the answer is in sight where it has no room beside what was read. */
    private void showEnd() {
        if (!desk.asks().get()) {
            room.setVvalue(room.getVmax());
        }
    }

    private void offerRestore() {
        var page = desk.now().get().map(OpenLesson::page).map(Page::session);
        restore.setDisable(page.equals(Optional.of(workbench.session())));
    }

    private void show(OpenLesson lesson) {
        offerRestore();
        var page = lesson.page();
        title.setText(lesson.lesson().title());
        say(text, Optional.of(page.text()));
        say(ask, page.question().map(question -> question.ask()));
        showAnswers(lesson);
        var judgement = lesson.judgement();
        say(said, judgement.map(judged -> judged.words()));
        said.pseudoClassStateChanged(
                RIGHT, judgement.filter(judged -> judged.right()).isPresent());
        boolean seen = !lesson.asks();
        say(reason, page.reason().filter(given -> seen).map(given -> given.text()));
        show(reasons, reason.isVisible());
        show(tools, seen);
        show(why, seen && page.reason().flatMap(given -> given.shownBy()).isPresent());
        int count = lesson.lesson().pages().size();
        number.setText(WindowWords.of("lesson.place", "" + (lesson.place() + 1), "" + count));
        before.setDisable(lesson.place() == 0);
        next.setDisable(lesson.place() == count - 1);
    }

    /** The keyboard is where an answer is typed, or else with the picture, for which digits choose among options. */
    private void giveKeyboard() {
        boolean typed = desk.now()
                .get()
                .filter(OpenLesson::asks)
                .map(OpenLesson::page)
                .filter(page -> page.question().orElseThrow().options(page).isEmpty())
                .isPresent();
        var picture = Optional.ofNullable(title.getScene()).map(scene -> scene.lookup("#pane"));
        (typed ? PartKeys.first(answers) : picture).ifPresent(Node::requestFocus);
    }

    /** The controls to answer with, or what was answered. They stay as they are while the same is asked, for one may be typing there. */
    private void showAnswers(OpenLesson lesson) {
        var now = List.of(lesson.page(), lesson.answer());
        if (now.equals(answering)) {
            return;
        }
        answering = now;
        answers.getChildren()
                .setAll(
                        lesson.asks()
                                ? new AnswerControls(desk, lesson.page()).nodes()
                                : lesson
                                        .answer()
                                        .map(answer -> AnswerControls.words(lesson.page(), answer))
                                        .map(words -> new Label(WindowWords.of("lesson.answered", words)))
                                        .stream()
                                        .toList());
        answers.getChildren().stream()
                .filter(Label.class::isInstance)
                .map(Label.class::cast)
                .forEach(label -> label.setWrapText(true));
        Platform.runLater(this::giveKeyboard);
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
        new Explainer(workbench).explain();
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
