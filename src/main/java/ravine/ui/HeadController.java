package ravine.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Separator;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import ravine.session.PictureView;
import ravine.ui.control.HelpTip;
import ravine.ui.control.NextFrame;
import ravine.workbench.Picture;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The line over the picture: what each half of it shows, the formula where the left side does not show it, and what folds the sides. */
final class HeadController {

    /** The most characters of the formula that are shown, but for others that fit into the last of its lines. */
    private static final int MOST_OF_FORMULA = 140;

    /** A line less wide than this and what each view takes, in pixels, offers the views in a menu. */
    private static final double ROOMY = 370;

    private static final double VIEW = 50;

    /** What the formula takes besides where it is shown. */
    private static final double FORMULA = 75;

    /** The type of which these are widths, in pixels. */
    private static final double TYPE = 14;

    /** What is offered in the line now; {@code shown} are the views that menus name. */
    private record Offer(List<PictureView> offered, List<PictureView> shown, int halves) {}

    private final Workbench workbench;
    private final Picture picture;
    /** The buttons for each list of views: what they show holds them as long as the window lives. */
    private final Map<List<PictureView>, Node> buttons = new HashMap<>();

    private @Nullable Offer offering;
    private List<PictureView> beside = List.of();

    @FXML
    private HBox head;

    @FXML
    private ToggleButton left;

    @FXML
    private ToggleButton right;

    @FXML
    private HBox views;

    @FXML
    private EchoView formula;

    @FXML
    private HBox drawing;

    HeadController(Workbench workbench) {
        this.workbench = workbench;
        picture = workbench.picture();
    }

    @FXML
    void initialize() {
        var sides = workbench.sides();
        left.selectedProperty().bindBidirectional(sides.left());
        right.selectedProperty().bindBidirectional(sides.right());
        var appearance = workbench.appearance();
        var projector = appearance.projector();
        left.visibleProperty().bind(projector.not());
        left.managedProperty().bind(projector.not());
        var lesson = new LessonParts(workbench).lesson();
        formula.visibleProperty().bind(projector.or(sides.left().not()).and(lesson.not()));
        formula.managedProperty().bind(formula.visibleProperty());
        var offered = workbench.history().now().map(PictureView::of);
        var shown = workbench.history().now().map(session -> session.problem().formula());
        var room = new ObservableValue<?>[] {
            offered, picture.views(), head.widthProperty(), projector, workbench.theme(), formula.visibleProperty()
        };
        new NextFrame(head, () -> offer(offered.getValue(), picture.views().getValue()))
                .afterChange(room)
                .afterChange(appearance.projected());
        offer(offered.getValue(), picture.views().getValue());
        new NextFrame(head, this::fit).afterChange(room);
        new NextFrame(head, this::showFormula).afterChange(room).afterChange(shown, appearance.low());
    }

    /** Leaves the words of the last menus out where the line has no room for all; the formula yields to them before. */
    private void fit() {
        drawing.setMinWidth(formula.isVisible() ? Region.USE_PREF_SIZE : 0);
        drawing(ContentDisplay.LEFT);
        head.applyCss();
        if (head.getWidth() > 0 && room() < 0) {
            drawing(ContentDisplay.GRAPHIC_ONLY);
        }
    }

    /** What the menus of how the picture is drawn show. */
    private void drawing(ContentDisplay display) {
        drawing.getChildren().forEach(menu -> ((Labeled) menu).setContentDisplay(display));
    }

    /** What the line has beside all but the formula, in pixels; less than 0 where that has no room for all its words. */
    private double room() {
        double room = head.getWidth() - head.snappedLeftInset() - head.snappedRightInset();
        for (var part : head.getChildren()) {
            room -= part.isManaged() ? (part == formula ? 0 : part.prefWidth(-1)) + head.getSpacing() : 0;
        }
        return room;
    }

    /** In projector mode the formula has as many lines as it asks for beside the switches, if the picture can spare them, and else what is left of this one. */
    private void showFormula() {
        if (!formula.isVisible()) {
            return;
        }
        var shown = workbench.session().problem().formula();
        formula.setPrefWidth(Region.USE_COMPUTED_SIZE);
        head.applyCss();
        double room = room();
        var appearance = workbench.appearance();
        if (appearance.projector().get() && !appearance.low().get()) {
            formula.show(shown, MOST_OF_FORMULA);
            boolean fits = head.getWidth() == 0 || formula.prefWidth(-1) <= room;
            formula.setPrefWidth(fits ? Region.USE_COMPUTED_SIZE : Math.max(0, room));
            if (!fits) {
                formula.fill(shown, MOST_OF_FORMULA, room);
            }
        } else {
            formula.showInLine(shown, MOST_OF_FORMULA, room);
        }
    }

    /** The switches of the halves, and what opens or closes the one beside. */
    private void offer(List<PictureView> offered, List<PictureView> shown) {
        boolean roomy = shown.size() == 1 && (head.getWidth() == 0 || head.getWidth() >= wordsWidth(offered.size()));
        var wanted = new Offer(offered, roomy ? List.of() : shown, shown.size());
        var others = picture.others();
        if (wanted.equals(offering)) {
            // The buttons stay, for one of them may have the keyboard.
            if (roomy && !others.isEmpty() && !others.equals(beside)) {
                beside = others;
                views.getChildren().set(1, ViewSwitch.beside(picture, true));
            }
            return;
        }
        offering = wanted;
        // Buttons that held the line as wide as themselves would never make room for the menu.
        views.setMinWidth(roomy ? 0 : Region.USE_PREF_SIZE);
        beside = others;
        if (offered.size() == 1) {
            views.getChildren().setAll(new Label(ViewSwitch.words(offered.get(0))));
        } else if (shown.size() == 1) {
            views.getChildren()
                    .setAll(
                            roomy
                                    ? buttons.computeIfAbsent(offered, all -> ViewSwitch.buttons(picture, 0, all))
                                    : ViewSwitch.menu(picture, 0, shown.get(0), offered),
                            ViewSwitch.beside(picture, roomy));
        } else {
            views.getChildren()
                    .setAll(
                            ViewSwitch.menu(picture, 0, shown.get(0), offered),
                            new Separator(Orientation.VERTICAL),
                            ViewSwitch.menu(picture, 1, shown.get(1), offered),
                            close());
        }
    }

    /** How wide a line offers so many views in words. */
    private double wordsWidth(int offered) {
        var appearance = workbench.appearance();
        double width = ROOMY + VIEW * offered + (formula.isVisible() ? FORMULA : 0);
        return appearance.projector().get() ? width * appearance.projectedType() / TYPE : width;
    }

    private Button close() {
        var close = new Button("", new FontIcon("fth-x"));
        close.setId("closeBeside");
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText(WindowWords.of("view.close"));
        close.setTooltip(HelpTip.of(WindowWords.of("view.close")));
        close.setOnAction(event -> picture.close(1));
        return close;
    }
}
