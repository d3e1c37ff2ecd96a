package ravine.ui;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.fxml.FXMLLoader;
import javafx.scene.Parent;
import ravine.workbench.WindowWords;

/** The parts of the window that files describe, each with the controller that its file names, made by its one constructor of what the window has. */
final class FxmlParts {

    private final List<Object> has;

    /** Parts whose controllers ask in their constructors for some of these. */
    FxmlParts(Object... has) {
        this.has = Stream.concat(Stream.of(this), Stream.of(has)).toList();
    }

    Parent load(String file) {
        var loader =
                new FXMLLoader(Objects.requireNonNull(FxmlParts.class.getResource(file), file), WindowWords.BUNDLE);
        loader.setControllerFactory(this::controller);
        try {
            return loader.load();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Object controller(Class<?> type) {
        var constructor = type.getDeclaredConstructors()[0];
        try {
            return constructor.newInstance(
                    Stream.of(constructor.getParameterTypes()).map(this::given).toArray());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type.getName(), e);
        }
    }

    private Object given(Class<?> type) {
        return has.stream()
                .filter(type::isInstance)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(type + " is given to no controller"));
    }
}
