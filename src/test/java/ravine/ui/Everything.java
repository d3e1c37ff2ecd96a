package ravine.ui;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import javafx.stage.Window;
import ravine.draw.ThemeName;
import ravine.export.Format;
import ravine.modifier.Modifier;
import ravine.session.FirstSession;
import ravine.session.PictureView;
import ravine.spec.Spec;
import ravine.ui.export.ExportDialog;
import ravine.ui.methods.TunePopup;
import ravine.ui.start.App;
import ravine.workbench.Drawer;
import ravine.workbench.SamplingChoice;
import ravine.workbench.Workbench;

/** The window in which everything is open that can be open at once, and what opens the rest one by one. */
public final class Everything {

    public final Workbench workbench = new Workbench(FirstSession.lecture(), Headless.THREADS);
    final Scene scene;
    final Stage stage;

    /** So tall that nothing has to be scrolled. */
    private static final double HEIGHT = 2300;

    public Everything(ThemeName colours, double width) {
        workbench.appearance().colours().set(colours);
        scene = Headless.get(() -> {
            workbench.theme().subscribe(App::dress);
            return App.scene(workbench);
        });
        stage = Headless.show(scene, width, HEIGHT);
        Headless.run(() -> {
            var modifiers = workbench.tracks().modifiers(0);
            Modifier.ALL.specs().stream().map(Spec::standard).limit(3).forEach(modifiers::add);
            workbench.tracks().show(1, false);
            workbench.data().rules().get(0).take().run();
            workbench.edit(
                    "",
                    session -> session.withProblem(
                            problem -> problem.withStop(SamplingChoice.stops().get(3))));
            workbench.player().end();
            workbench.formulaText().set("0.1x₁² + 2kx₂²");
            workbench.formulaText().set("0.1x₁² + 2kx₂² +");
        });
        Headless.settle(scene);
        Headless.run(() -> InSight.all(
                        ToggleButton.class, button -> button.getStyleClass().contains("more"))
                .forEach(ToggleButton::fire));
        Headless.settle(scene);
    }

    /** Does something with each tab of the drawer open, and with each list and menu open. */
    public void forEach(Runnable pen) {
        for (var tab : EnumSet.allOf(Drawer.Tab.class)) {
            Headless.run(() -> workbench.drawer().choose(tab));
            show(pen);
        }
        inHalves(pen);
        for (var button : Headless.get(() -> InSight.all(MenuButton.class, menu -> true))) {
            if (Headless.get(() -> button.getScene() != null)) {
                Headless.run(button::show);
                show(pen);
                Headless.run(button::hide);
            }
        }
        for (var name : List.of("#examples", "#add", ".button.more")) {
            Headless.run(() -> ((Button) find(name)).fire());
            show(pen);
            closeOthers();
        }
        Headless.run(() -> new TunePopup(workbench, 0).beside(find(".card")));
        show(pen);
        closeOthers();
        Headless.run(() -> KeysHelp.show(stage, new KeyBindings(workbench).rows()));
        show(pen);
        closeOthers();
        Headless.run(() -> AboutDialog.show(stage));
        show(pen);
        closeOthers();
        var exporting = workbench.exporting();
        Headless.run(() -> new ExportDialog(exporting, () -> false).show(stage));
        for (var format : List.of(Format.PNG, Format.GIF, Format.CSV)) {
            Headless.run(() -> exporting.format().set(format));
            show(pen);
        }
        closeOthers();
    }

    /** Two views side by side, of a formula that has a curve. */
    private void inHalves(Runnable pen) {
        var before = Headless.get(() -> workbench.formulaText().get());
        Headless.run(() -> {
            workbench.formulaText().set("0.1x₁²");
            workbench.picture().showBeside(PictureView.CURVE);
        });
        show(pen);
        Headless.run(() -> {
            workbench.picture().close(1);
            workbench.formulaText().set("0.1x₁² + 2kx₂²");
            workbench.formulaText().set(before);
        });
    }

    private void show(Runnable pen) {
        Headless.settle(scene);
        Headless.run(() -> {
            // What was found out beside the window may have enabled a button since, which has the looks of before.
            Window.getWindows().forEach(window -> window.getScene().getRoot().applyCss());
            pen.run();
        });
    }

    private void closeOthers() {
        Headless.run(() -> Window.getWindows().stream()
                .filter(window -> window != stage)
                .toList()
                .forEach(Window::hide));
    }

    Node find(String selector) {
        return Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
    }

    public void close() {
        closeOthers();
        Headless.run(stage::close);
    }
}
