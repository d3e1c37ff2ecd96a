package ravine.session;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import ravine.Mistake;
import ravine.data.ColumnName;
import ravine.json.JsonFields;
import ravine.json.JsonValue;

/** How the rows of a session's data are seen, as its file says it. */
final class SceneScatterParts {

    private SceneScatterParts() {}

    /** {@code {"across": "u", "upright": "t", "residuals": true}}, where {@code "across": ""} are the rows' numbers; columns that nobody chose are left out, and all of it where nothing was. */
    static Map<String, Object> write(Session session) {
        var written = new LinkedHashMap<String, Object>();
        session.scene().scatter().ifPresent(scatter -> {
            scatter.across().ifPresent(column -> written.put("across", column));
            scatter.upright().ifPresent(column -> written.put("upright", column));
            written.put("residuals", scatter.residuals());
        });
        return written;
    }

    static Scene read(Scene scene, JsonValue value) throws Mistake {
        var fields = value.fields();
        var across = column(fields, "across");
        var upright = column(fields, "upright");
        boolean residuals = fields.get("residuals").flag();
        fields.close();
        return scene.withScatter(Optional.of(new SceneScatter(across, upright, residuals)));
    }

    /** A session may name columns that its data have no more. */
    private static Optional<String> column(JsonFields fields, String field) throws Mistake {
        var given = fields.find(field);
        if (given.isEmpty()) {
            return Optional.empty();
        }
        var name = given.get().string();
        boolean rows = field.equals("across") && name.equals(SceneScatter.ROWS);
        if (!rows && !ColumnName.isAllowed(name)) {
            throw given.get().mistake("“%s” is no name of a column.".formatted(name));
        }
        return Optional.of(name);
    }
}
