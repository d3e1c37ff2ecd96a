package ravine.session;

import java.util.Map;
import java.util.OptionalDouble;
import ravine.Mistake;
import ravine.json.JsonText;
import ravine.json.JsonValue;
import ravine.landscape.Camera;
import ravine.landscape.HeightScale;
import ravine.landscape.Touching;
import ravine.spec.EnumWords;
import ravine.spec.Range;

/** From where the landscape is seen, as a session's file says it. */
final class CameraParts {

    private CameraParts() {}

    /** {@code {"azimuth": 225, "elevation": 30, "zoom": 1, "zscale": "linear", "floor": false, "touching": "none"}}, and the cut where there is one. */
    static Map<String, Object> write(Session session) {
        var camera = session.scene().camera();
        var written = JsonText.object("azimuth", camera.azimuth(), "elevation", camera.elevation());
        written.put("zoom", camera.zoom());
        written.put("zscale", EnumWords.of(camera.scale()));
        camera.cut().ifPresent(cut -> written.put("cut", cut));
        written.put("floor", camera.floor());
        written.put("touching", EnumWords.of(camera.touching()));
        return written;
    }

    /** A camera of which whatever is left out is as usual. */
    static Scene read(Scene scene, JsonValue value) throws Mistake {
        var fields = value.fields();
        var usual = Camera.USUAL;
        var azimuth = fields.find("azimuth");
        var elevation = fields.find("elevation");
        var zoom = fields.find("zoom");
        var scale = fields.find("zscale");
        var cut = fields.find("cut");
        var floor = fields.find("floor");
        var touching = fields.find("touching");
        fields.close();
        return scene.withCamera(new Camera(
                azimuth.isPresent() ? azimuth.get().number(Camera.AZIMUTH.range()) : usual.azimuth(),
                elevation.isPresent() ? elevation.get().number(Camera.ELEVATION.range()) : usual.elevation(),
                zoom.isPresent() ? zoom.get().number(Camera.ZOOM.range()) : usual.zoom(),
                scale.isPresent() ? scale.get().constant(HeightScale.values()) : usual.scale(),
                cut.isPresent() ? OptionalDouble.of(cut.get().number(Range.ANY)) : usual.cut(),
                floor.isPresent() ? floor.get().flag() : usual.floor(),
                touching.isPresent() ? touching.get().constant(Touching.values()) : usual.touching()));
    }
}
