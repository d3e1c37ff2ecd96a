package ravine.ui;

import java.util.Optional;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import ravine.lesson.PagePart;
import ravine.ui.control.HelpTip;
import ravine.ui.control.LargeType;
import ravine.ui.control.Presence;
import ravine.ui.lesson.LessonDialogs;
import ravine.ui.lesson.MakingSwitch;
import ravine.ui.lesson.MakingView;
import ravine.workbench.LessonDraft;
import ravine.workbench.Workbench;

/**
 * The whole window: its keys, and the time that passes while it plays. Its nodes and those of the picture, which are all that there is at
 * first, are made in code, for FXML would take a tenth of the time until the picture is shown.
 */
final class WindowController {

    /** A window less wide than this, in pixels, has narrow sides. */
    private static final double NARROW_BELOW = 1150;

    /** A window with less height for its picture than this, in pixels, says the caption in one line; large type needs more. */
    private static final double LOW_BELOW = 540;

    /** In parts of a line of large type. */
    private static final double LOW_BELOW_LARGE = 26;

    /** In a window less wide than this, in pixels, the left side makes room for the drawer. */
    private static final double TIGHT_BELOW = 1000;

    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    private final Workbench workbench;
    private final BorderPane window = styled(new BorderPane(), "window");
    private final BorderPane stage = styled(new BorderPane(), "stage");
    private final Region picture;
    private final Region drawerEdge = styled(new Region(), "edge");
    private final Region drawerContent = new Region();
    private final VBox above = new VBox(styled(new Region(), "head", "room"));
    private final Label caption = styled(new Label(), "caption");

    WindowController(Workbench workbench, Region picture) {
        this.workbench = workbench;
        this.picture = picture;
        arrange();
        bind();
    }

    Pane pane() {
        return window;
    }

    /** The picture, and room for the parts around it. */
    private void arrange() {
        caption.setWrapText(true);
        caption.setMaxWidth(Double.MAX_VALUE);
        above.getChildren().add(caption);
        stage.setTop(above);
        stage.setCenter(picture);
        stage.setBottom(styled(new Region(), "transport", "room"));
        window.setTop(styled(new Region(), "toolbar", "room"));
        window.setLeft(styled(new Region(), "side"));
        window.setCenter(stage);
        window.setRight(styled(new Region(), "side", "methods"));
        var bar = styled(new Region(), "bar");
        window.setBottom(styled(new VBox(drawerEdge, drawerContent, bar), "drawer", "below", "room"));
    }

    private void bind() {
        var projector = workbench.appearance().projector();
        var sides = workbench.sides();
        Presence.bind(window.getLeft(), sides.left().and(projector.not()));
        Presence.bind(window.getRight(), sides.right());
        Presence.bind(window.getBottom(), projector.not().or(workbench.drawer().open()));
        Presence.bind(drawerEdge, workbench.drawer().open());
        Presence.bind(drawerContent, workbench.drawer().open());
        window.widthProperty()
                .subscribe(width -> window.pseudoClassStateChanged(NARROW, width.doubleValue() < NARROW_BELOW));
        window.widthProperty().addListener((was, before, now) -> {
            boolean becameTight = now.doubleValue() < TIGHT_BELOW
                    && (before.doubleValue() == 0 || before.doubleValue() >= TIGHT_BELOW);
            boolean becameWide = now.doubleValue() >= TIGHT_BELOW && before.doubleValue() < TIGHT_BELOW;
            // A window gets its size back some time after projector mode, from which a key may have led to the formula.
            boolean leftIsUsed = window.getScene().getFocusOwner() instanceof TextInputControl
                    && window.getLeft().isFocusWithin();
            if (becameTight || becameWide) {
                makeRoom(becameTight && !leftIsUsed && workbench.drawer().open().get());
            }
        });
        caption.textProperty().bind(workbench.caption());
        // Not bound: that would have the window laid out whenever the words might have changed.
        caption.textProperty().subscribe(words -> {
            caption.setVisible(!words.isEmpty());
            caption.setManaged(!words.isEmpty());
        });
        caption.setMinHeight(Region.USE_PREF_SIZE);
        window.heightProperty().subscribe(this::adapt);
        workbench.drawer().open().subscribe(this::adapt);
        workbench.drawer().open().subscribe(this::makeRoom);
        workbench.drawer().share().subscribe(this::adapt);
        projector.subscribe(this::adapt);
        var clock = new Clock(workbench.player());
        workbench.player().playing().subscribe(playing -> {
            if (playing) {
                clock.start();
            } else {
                clock.stop();
            }
        });
    }

    /** Puts in the parts around the picture, loaded by the names of their files, for which there was only room; from then on keys are heard. */
    void surround(KeyBindings keys, Function<String, ? extends Node> parts) {
        listen(keys);
        var projector = workbench.appearance().projector();
        window.setTop(parts.apply("toolbar.fxml"));
        var sides = workbench.sides();
        var lessons = new LessonParts(workbench);
        var lesson = lessons.lesson();
        var page = parts.apply("lesson.fxml");
        Presence.bind(page, lesson);
        window.setLeft(left(parts.apply("problem.fxml"), page, projector.not().and(lesson.not())));
        above.getChildren().set(0, parts.apply("head.fxml"));
        var transport = parts.apply("transport.fxml");
        Presence.bind(transport, lessons.shown(PagePart.TRANSPORT));
        stage.setBottom(new VBox(new VerdictLine(workbench), transport));
        // Tab goes through the parts in the order in which they are put in.
        window.setCenter(null);
        window.setCenter(stage);
        // Large type leaves room for the page and the picture only.
        var methods = lessons.shown(PagePart.METHODS).and(projector.not().or(lesson.not()));
        window.setRight(new FoldingSide(parts.apply("methods.fxml"), "methods.title", sides.right(), methods));
        var drawer = parts.apply("drawer.fxml");
        window.setBottom(styled(new StackPane(drawer), "below"));
        var drawn = projector.not().or(workbench.drawer().open()).and(lessons.shown(PagePart.DRAWER));
        drawer.visibleProperty().bind(drawn);
        // The bar comes back with the answer, at which what stands above it is not to move.
        var shut = projector.or(workbench.drawer().open()).not();
        Presence.bind(
                window.getBottom(), drawn.or(shut.and(workbench.lessonDesk().asks())));
        var whole = HelpTip.of("");
        whole.textProperty().bind(caption.textProperty());
        caption.setTooltip(whole);
        Platform.runLater(this::begin);
    }

    /** The picture has the keyboard at first, unless a page has given it to what it is answered with. */
    private void begin() {
        var owner = window.getScene().getFocusOwner();
        if (!(owner instanceof TextInputControl || owner instanceof Slider)) {
            picture.requestFocus();
        }
    }

    /** What makes f, or the page of the lesson that is worked through or made. */
    private VBox left(Node problem, Node page, BooleanBinding own) {
        var making = workbench.lessons().making();
        var made = Bindings.createBooleanBinding(() -> making.now().get().isPresent(), making.now())
                .and(own)
                .and(workbench.sides().left());
        making.now().addListener((was, before, draft) -> leaveProjector(before, draft));
        var view = new MakingView(
                making, () -> LessonDialogs.save(making, window.getScene().getWindow()));
        var faces = new MakingSwitch(making);
        Presence.bind(faces, made);
        Presence.bind(view, made.and(making.open()));
        var folding = new FoldingSide(
                problem,
                "problem.title",
                workbench.sides().left(),
                own.and(made.and(making.open()).not()));
        var shown = new StackPane(folding, page, view);
        VBox.setVgrow(shown, Priority.ALWAYS);
        return new VBox(faces, shown);
    }

    /** Who begins to make a lesson needs the fields beside the picture, for which large type leaves no room. */
    private void leaveProjector(Optional<LessonDraft> before, Optional<LessonDraft> draft) {
        if (before.isEmpty() && draft.isPresent()) {
            workbench.appearance().projector().set(false);
        }
    }

    private void listen(KeyBindings keys) {
        new PartKeys(workbench, window).bind(keys);
        new PointKeys(workbench).bind(keys);
        PageKeys.hear(window, workbench, picture::requestFocus);
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> press(keys, event));
        keys.on("picture", this::leave, new KeyCodeCombination(KeyCode.ESCAPE));
        window.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> Platform.runLater(this::giveBack));
        // What is typed in a field is undone apart from what was typed there before.
        window.getScene().focusOwnerProperty().addListener((was, before, now) -> {
            if (now instanceof TextInputControl) {
                workbench.history().endGesture();
            }
        });
        window.addEventHandler(ComboBoxBase.ON_HIDDEN, event -> afterList());
        window.addEventHandler(MenuButton.ON_HIDDEN, event -> afterList());
    }

    /** The same node with these classes of the style sheet. */
    static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    private void adapt() {
        var drawer = workbench.drawer();
        double height = window.getHeight();
        var appearance = workbench.appearance();
        if (height > 0) {
            appearance.projected().set(height);
        }
        if (appearance.projector().get()) {
            LargeType.give(window, appearance.projectedType());
        } else {
            LargeType.take(window);
        }
        drawerContent.setPrefHeight(drawer.heightIn(height));
        double rest = height - (drawer.open().get() ? drawer.heightIn(height) : 0);
        boolean low = rest < (LargeType.isOf(window) ? LOW_BELOW_LARGE * appearance.projectedType() : LOW_BELOW);
        appearance.low().set(low);
        window.pseudoClassStateChanged(LOW, low);
    }

    private void makeRoom(boolean open) {
        if (!open) {
            workbench.sides().takeBack();
        } else if (window.getWidth() > 0 && window.getWidth() < TIGHT_BELOW) {
            workbench.sides().makeRoom();
        }
    }

    /** A list or menu that is open keeps the keys that it does not use. */
    private static void press(KeyBindings keys, KeyEvent event) {
        if (!PageKeys.isListOpen()) {
            keys.handle(event);
        }
    }

    /** Lets the keys play again or, where they do, leaves projector mode. */
    private void leave() {
        if (picture.isFocusWithin()) {
            workbench.appearance().projector().set(false);
        }
        picture.requestFocus();
    }

    /** After a list or menu the keys play again, unless what was chosen there asks for something to be typed. */
    private void afterList() {
        if (!(window.getScene().getFocusOwner() instanceof TextInputControl)) {
            picture.requestFocus();
        }
    }

    /**
     * After the mouse used a button or slider, which keep the mouse's events to themselves, the keys play again; a field that
     * is being typed in keeps them, and a table that is copied from, and a list that is open.
     */
    private void giveBack() {
        workbench.history().endGesture();
        var owner = window.getScene().getFocusOwner();
        boolean keeps = owner instanceof TextInputControl
                || owner instanceof TableView
                || (owner instanceof MenuButton menu && menu.isShowing())
                || (owner instanceof ComboBoxBase<?> list && list.isShowing());
        if (!keeps) {
            picture.requestFocus();
        }
    }
}
