package ravine.workbench;

import java.nio.file.Path;

/** Opens what people choose, drop or paste, as what its name or its text looks like: a table, a lesson or a session. */
public final class Opener {

    private final DataChoices data;
    private final LessonDesk lessons;
    private final Documents sessions;

    Opener(DataChoices data, LessonDesk lessons, Documents sessions) {
        this.data = data;
        this.lessons = lessons;
        this.sessions = sessions;
    }

    public void open(Path file) {
        if (DataChoices.isTable(file)) {
            data.open(file);
        } else if (!lessons.open(file)) {
            sessions.open(file);
        }
    }

    public void paste(String text) {
        if (DataChoices.isTable(text)) {
            data.paste(text);
        } else {
            sessions.paste(text);
        }
    }
}
