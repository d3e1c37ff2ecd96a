package ravine.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import ravine.Mistake;
import ravine.export.Export;
import ravine.panel.SessionPanel;
import ravine.session.Session;

/** Pages as texts. */
final class Pages {

    private Pages() {}

    static String of(Session session) throws Mistake, IOException {
        return of(Export.USUAL, session);
    }

    static String of(Export export, Session session) throws Mistake, IOException {
        var out = new ByteArrayOutputStream();
        PageFile.of(export, SessionPanel.of("", session)).to(out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
