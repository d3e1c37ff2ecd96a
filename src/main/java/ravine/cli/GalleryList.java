package ravine.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ravine.json.JsonText;
import ravine.session.Gallery;
import ravine.session.Session;
import ravine.session.SessionFile;

/** The sessions that ship with the program. */
record GalleryList(List<Exhibit> exhibits) implements Listing {

    /** A session by its name. */
    record Exhibit(String id, Session session) {}

    static GalleryList all() {
        return new GalleryList(Gallery.names().stream()
                .map(name -> new Exhibit(name, Gallery.session(name)))
                .toList());
    }

    @Override
    public String plain() {
        return TextTable.plain(exhibits.stream()
                .map(exhibit -> new TextTable.Row(
                        List.of(exhibit.id()),
                        Arrays.asList(exhibit.session().caption().split(" "))))
                .toList());
    }

    @Override
    public String markdown() {
        return TextTable.markdown(
                List.of("name", "what it shows"),
                exhibits.stream()
                        .map(exhibit -> List.of(
                                "`" + exhibit.id() + "`", exhibit.session().caption()))
                        .toList());
    }

    @Override
    public List<Map<String, Object>> data() {
        return exhibits.stream()
                .map(exhibit -> JsonText.object("id", exhibit.id(), "session", SessionFile.content(exhibit.session())))
                .toList();
    }
}
