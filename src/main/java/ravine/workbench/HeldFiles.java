package ravine.workbench;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Files that are held over the window: which one would be opened, and what is said of that before it is. */
public record HeldFiles(List<Path> files) {

    /** The file that letting go opens. */
    public Optional<Path> one() {
        return files.size() == 1 ? Optional.of(files.get(0)) : Optional.empty();
    }

    /** What letting go does, in a sentence. */
    public String says() {
        return one().map(file -> WindowWords.of(
                        DataChoices.isTable(file) ? "drop.data" : "drop.session", String.valueOf(file.getFileName())))
                .orElseGet(() -> WindowWords.of(files.isEmpty() ? "drop.none" : "drop.several", "" + files.size()));
    }
}
