package ravine.workbench;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import ravine.Mistake;
import ravine.json.JsonValue;

/** The path of a file in the window's state. */
final class WrittenPath {

    private WrittenPath() {}

    static Path read(JsonValue value) throws Mistake {
        try {
            return Path.of(value.string());
        } catch (InvalidPathException e) {
            throw value.mistake("this is no file name here.");
        }
    }
}
