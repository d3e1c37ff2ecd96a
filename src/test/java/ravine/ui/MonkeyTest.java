package ravine.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Control;
import javafx.scene.control.MenuButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ravine.Vec;
import ravine.average.ExponentialAverage;
import ravine.session.FirstSession;
import ravine.session.Gallery;
import ravine.session.PictureView;
import ravine.session.Session;
import ravine.ui.control.ChoiceList;
import ravine.ui.start.App;
import ravine.workbench.Autosave;
import ravine.workbench.Drawer;
import ravine.workbench.WindowWords;
import ravine.workbench.Workbench;

/** The real window in the hands of a monkey. */
final class MonkeyTest {

    /** By default as many as the test says. */
    private static final int EVENTS = Integer.getInteger("monkey.events", 5000);

    /** More edits than are kept for undoing, so that the list of them cannot grow any more. */
    private static final int EDITS = 1001;

    /** What the heap may grow by in {@link #EVENTS} / 2 events, in bytes: JavaFX's own lists of styles and of texts laid out fill by half as much. */
    private static final long GROWTH = 6_000_000;

    /** Of the window, in pixels. */
    private static final double WIDTH = 1280;

    /** What opens the dialog of exports and the lists of functions, lessons, sessions and methods. */
    private static final List<String> OPENERS = List.of("#export", "#examples", "#lessons", "#session", "#add");

    /** In which work that was cancelled ends. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @TempDir
    Path folder = Path.of("");

    /** Named by the property {@code monkey.seed}. */
    private final long seed = Long.getLong("monkey.seed", 2);

    private final Workbench workbench = new Workbench(FirstSession.lecture(), Headless.THREADS);

    /** Those to begin with; they are no part of a session. */
    private final List<ExponentialAverage> averages =
            workbench.averages().averages().get();

    private final Deque<Session> data = new ArrayDeque<>(Gallery.names().stream()
            .map(Gallery::session)
            .filter(session -> session.problem().data().isPresent())
            .toList());

    @Test
    void five_thousand_random_events_leave_no_exception_no_thread_and_no_garbage() throws InterruptedException {
        var file = folder.resolve("window.json");
        var scene = Headless.get(() -> {
            workbench.theme().subscribe(App::dress);
            return App.scene(workbench);
        });
        var stage = Headless.show(scene, WIDTH, 800);
        var monkey = new Monkey(scene, seed, this::openData);
        try (var complaints = new Complaints()) {
            var autosave = Headless.get(() -> new Autosave(workbench, file));
            Headless.run(() -> {
                leaveDialogsOfTheSystem(scene);
                fillHistory();
            });
            var threads = threads();
            monkey.act(EVENTS / 2);
            var first = heap(scene, monkey);
            monkey.act(EVENTS - EVENTS / 2);
            var second = heap(scene, monkey);
            var session = workbench.session();
            Headless.run(stage::close);
            autosave.close();
            assertEquals(List.of(), complaints.all());
            assertTrue(second.bytes() <= first.bytes() + GROWTH, second.growthSince(first));
            assertEquals(session, Autosave.restored(file, Headless.THREADS).session());
            assertEquals(Set.of(), left(threads));
        } catch (AssertionError wrong) {
            throw monkey.blamed(wrong);
        }
    }

    @Test
    void what_the_monkey_likes_is_there() {
        var scene = Headless.get(() -> App.scene(workbench));
        var stage = Headless.show(scene, 1280, 800);
        var missing = new HashSet<>(Monkey.FAVOURITES);
        Headless.run(() -> missing.removeIf(favourite -> scene.getRoot().lookup(favourite) != null));
        Headless.run(this::openData);
        Headless.settle(scene);
        Headless.run(() -> missing.removeIf(favourite -> scene.getRoot().lookup(favourite) != null));
        Headless.run(stage::close);
        assertEquals(Set.of(), missing);
    }

    /** A monkey cannot close those. */
    static void leaveDialogsOfTheSystem(Scene scene) {
        scene.getRoot().lookup(".save").setDisable(true);
        scene.getRoot().lookup("#openData").setDisable(true);
        var items = List.of(
                WindowWords.of("session.open"),
                WindowWords.of("session.save"),
                WindowWords.of("session.saveas"),
                WindowWords.of("panel.output.save"));
        scene.getRoot().lookupAll(".menu-button").stream()
                .flatMap(menu -> menu instanceof MenuButton button ? button.getItems().stream() : Stream.empty())
                .filter(item -> item.getText() != null && items.contains(item.getText()))
                .forEach(item -> item.setDisable(true));
    }

    /** Opens one session over data after the other, with its points beside the contours. */
    private void openData() {
        data.add(data.remove());
        var next = data.element();
        workbench.edit(
                "",
                before -> next.withScene(scene -> scene.withViews(List.of(PictureView.CONTOURS, PictureView.DATA))));
    }

    private void fillHistory() {
        for (int edit = 0; edit < EDITS; edit++) {
            var start = new Vec(-5, -edit);
            workbench.edit("", session -> session.withStart(start).withProblem(problem -> problem.withSteps(1)));
        }
        workbench.filing().begin();
    }

    /** The bytes in use after everything is as it was at first: a new session, edits of one step each to undo, one window, nothing played or copied, the averages of the beginning, each tab showing the new session. */
    private Heap heap(Scene scene, Monkey monkey) throws InterruptedException {
        showEachView(scene);
        Headless.run(() -> {
            closeOthers(scene);
            workbench.filing().begin();
            fillHistory();
            workbench.filing().unsaved().clear();
            workbench.appearance().projector().set(false);
            workbench.averages().averages().set(averages);
            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, ""));
        });
        for (double width : new double[] {WIDTH + 1, WIDTH}) {
            // An image that is drawn on has room for all that it has shown; one of another size is a new one.
            Headless.run(() -> scene.getWindow().setWidth(width));
            showEachTab(scene, () -> {});
        }
        Headless.run(() -> workbench.drawer().open().set(false));
        monkey.comeBack();
        awaitWork();
        Headless.run(MonkeyTest::forget);
        Headless.settle(scene);
        return Heap.live();
    }

    /** Opens the drawer at each tab, and does something there. */
    private void showEachTab(Scene scene, Runnable then) {
        for (var tab : Drawer.Tab.values()) {
            Headless.run(() -> {
                workbench.drawer().open().set(true);
                workbench.drawer().tab().set(tab);
            });
            Headless.settle(scene);
            then.run();
        }
    }

    /** Shows what is made when it is first shown and then kept: each view in each half with its tools, a lesson that is made, menus, the dialog of exports, the lists. */
    private void showEachView(Scene scene) {
        Headless.run(() -> {
            workbench.filing().begin();
            // Always the same one: a hidden view may hold what it showed last.
            workbench.edit("", before -> Gallery.session("redundancy"));
        });
        var views = Headless.get(() -> PictureView.of(workbench.session()));
        for (var left : views) {
            for (var right : views) {
                if (left != right) {
                    Headless.run(() -> workbench.edit(
                            "", session -> session.withScene(shown -> shown.withViews(List.of(left, right)))));
                    Headless.settle(scene);
                }
            }
        }
        var making = workbench.lessons().making();
        Headless.run(making::add);
        Headless.settle(scene);
        Headless.run(making::close);
        showEachTab(scene, () -> openMenus(scene));
        for (var opener : OPENERS) {
            Headless.run(((ButtonBase) scene.getRoot().lookup(opener))::fire);
            Headless.settle(scene);
            Headless.run(() -> closeOthers(scene));
            Headless.settle(scene);
        }
    }

    /** Opens each menu and list in sight. */
    private static void openMenus(Scene scene) {
        for (var menu : Headless.get(() -> InSight.all(MenuButton.class, button -> true))) {
            Headless.run(menu::show);
            Headless.settle(scene);
            Headless.run(menu::hide);
        }
        for (var control : Headless.get(() -> InSight.all(Control.class, each -> each instanceof ChoiceList<?>))) {
            var list = (ChoiceList<?>) control;
            Headless.run(list::show);
            Headless.settle(scene);
            Headless.run(list::hide);
        }
    }

    private static void closeOthers(Scene scene) {
        Window.getWindows().stream()
                .filter(window -> window != scene.getWindow())
                .toList()
                .forEach(Window::hide);
    }

    /** Waits for work beside the window that was given up, and holds what it was about until it notices. */
    private static void awaitWork() throws InterruptedException {
        for (var thread : threads()) {
            if (thread.getName().equals("beside")) {
                thread.join(PATIENCE.toMillis());
            }
        }
    }

    /** Empties the toolkit's own caches, of styles and of texts laid out: they fill without end of their own, up to millions of bytes. */
    private static void forget() {
        var worn = Application.getUserAgentStylesheet();
        Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
        Application.setUserAgentStylesheet(worn);
        try {
            var texts = Class.forName("com.sun.javafx.text.PrismTextLayout").getDeclaredField("stringCache");
            texts.setAccessible(true);
            ((Map<?, ?>) texts.get(null)).clear();
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    private static Set<Thread> threads() {
        return new HashSet<>(Thread.getAllStackTraces().keySet());
    }

    /** The threads that have come since, but for Java's own, and do not end within {@link #PATIENCE}. */
    private static Set<Thread> left(Set<Thread> before) throws InterruptedException {
        var left = threads();
        left.removeAll(before);
        long until = System.nanoTime() + PATIENCE.toNanos();
        for (var thread : left) {
            thread.join(Math.max(1, (until - System.nanoTime()) / 1_000_000));
        }
        left.removeIf(
                thread -> !thread.isAlive() || thread.getThreadGroup().getName().equals("system"));
        return left;
    }
}
