package ravine.panel;

import java.util.ArrayList;
import java.util.List;
import ravine.axis.Axes;
import ravine.draw.Theme;
import ravine.figure.Layer;
import ravine.figure.Projection;
import ravine.session.Overlay;
import ravine.session.Session;
import ravine.sweep.Cloud;
import ravine.trace.CloudLayer;
import ravine.trace.Outline;

/** The clouds of a session's tracks, one for each; none where each track runs once. */
public record SessionClouds(List<Cloud> ofTracks) {

    /** Those of a session in which each track runs once. */
    public static final SessionClouds NONE = new SessionClouds(List.of());

    /** The ellipse has so many standard deviations. */
    private static final double DEVIATIONS = 2;

    public SessionClouds {
        ofTracks = List.copyOf(ofTracks);
    }

    /** The clouds of a session. */
    public static SessionClouds of(Session session) {
        return of(session, () -> {});
    }

    /** The same with a question before each step, which ends it by an exception. */
    public static SessionClouds of(Session session, Runnable question) {
        return session.ensemble() == 1
                ? NONE
                : new SessionClouds(session.tracks().stream()
                        .map(track -> Cloud.of(session, track.recipe(), question))
                        .toList());
    }

    /** Whether they are of all the members after all steps. */
    public boolean areWhole(Session session) {
        return ofTracks.stream().allMatch(cloud -> cloud.isWhole(session));
    }

    public boolean areNone() {
        return ofTracks.isEmpty();
    }

    /** The members of the shown tracks after so many steps. */
    List<Layer> dots(Session session, Placement placement, int step, Projection places, Theme theme) {
        var layers = new ArrayList<Layer>();
        for (int i = 0; i < ofTracks.size(); i++) {
            var track = session.tracks().get(i);
            var cloud = ofTracks.get(i);
            if (track.shown()) {
                var members = placement.members(cloud, step);
                layers.add(new CloudLayer(places, track.title(), track.pen(), members[0], members[1], theme));
            }
        }
        return layers;
    }

    /** The ellipses of two standard deviations about the means of the shown tracks after so many steps, if they are wanted. */
    List<Layer> ellipses(Session session, int step, Axes axes, Theme theme) {
        var layers = new ArrayList<Layer>();
        for (int i = 0; i < ofTracks.size(); i++) {
            var track = session.tracks().get(i);
            var now = ofTracks.get(i).at(step);
            if (track.shown() && session.scene().options().overlays().contains(Overlay.SPREAD) && now.runs() > 1) {
                layers.add(Outline.ellipse(
                        axes, "two sigma", track.pen(), now.mean(), now.covariance(), DEVIATIONS, theme));
            }
        }
        return layers;
    }
}
