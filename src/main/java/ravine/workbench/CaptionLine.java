package ravine.workbench;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import ravine.session.Session;

/** The line above the picture: the session's caption, or, where an edit made it untrue, the caption of the session as it was opened, called so. */
final class CaptionLine {

    private final ObservableValue<String> text;

    CaptionLine(History history) {
        var saved = history.document().flatMap(Document::saved);
        text = history.now().flatMap(session -> saved.map(document -> of(session, document)));
    }

    ObservableValue<String> text() {
        return text;
    }

    /** A caption says nothing of another formula. */
    private static String of(Session session, Optional<Session> saved) {
        if (!session.caption().isEmpty()) {
            return session.caption();
        }
        return saved.filter(opened -> !opened.caption().isEmpty())
                .filter(opened -> opened.problem()
                        .formula()
                        .text()
                        .equals(session.problem().formula().text()))
                .map(opened -> WindowWords.of("session.asopened", opened.caption()))
                .orElse("");
    }
}
