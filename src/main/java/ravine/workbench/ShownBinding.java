package ravine.workbench;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableDoubleValue;
import javafx.beans.value.ObservableValue;
import ravine.draw.Theme;

/** What is shown, as it follows from the session, its runs and clouds, the play position and what the window has chosen. */
final class ShownBinding {

    private ShownBinding() {}

    static ObservableValue<Shown> of(
            History history,
            CachedRuns runs,
            CachedVerdicts verdicts,
            Player player,
            ObservableValue<Theme> theme,
            Drawer drawer,
            ObservableDoubleValue height,
            QuestionLock lock) {
        var session = history.now();
        return Bindings.createObjectBinding(
                () -> new Shown(
                        session.get(),
                        runs.of(session.get()),
                        runs.clouds().of(session.get()),
                        player.step().get(),
                        theme.getValue(),
                        drawer.pen().get(),
                        height.get(),
                        lock.asks().get(),
                        lock.prediction().get()),
                session,
                runs.arrived(),
                runs.clouds().arrived(),
                verdicts.arrived(),
                player.step(),
                theme,
                drawer.pen(),
                height,
                lock.asks(),
                lock.prediction());
    }
}
