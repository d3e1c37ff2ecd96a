package ravine.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import ravine.Mistake;
import ravine.draw.Theme;
import ravine.map.MapPanel;
import ravine.map.MarkedMap;
import ravine.session.FirstSession;
import ravine.session.MapMeasure;
import ravine.session.PictureView;
import ravine.session.SceneMap;
import ravine.session.Session;

/** Figures of sessions that show a map of runs. */
final class MapFigureTest {

    private static final Export SMALL = Export.of(600, 400, Theme.LIGHT);

    private static Session showing(PictureView... views) {
        return FirstSession.lecture().withScene(scene -> scene.withViews(List.of(views)));
    }

    private static String svg(Session session, Export export) throws Mistake {
        return Svg.text(export.figure(session, export.divided(session)), 3);
    }

    @Test
    void a_map_is_drawn_alone_or_beside_another_view_with_the_cross_at_the_values_of_the_session() throws Mistake {
        var alone = svg(showing(PictureView.MAP), SMALL);
        assertTrue(alone.contains("cross") && alone.contains("legend"), "alone");
        assertFalse(alone.contains("contours"), "alone");
        var both = svg(showing(PictureView.CONTOURS, PictureView.MAP), SMALL);
        assertTrue(both.contains("cross"), "beside");
        assertFalse(svg(showing(PictureView.CONTOURS), SMALL).contains("cross"), "contours");
    }

    @Test
    void title_and_caption_stand_around_it() throws Mistake {
        var session = showing(PictureView.MAP);
        var plain = SMALL.figure(session, SMALL.divided(session));
        var said = SMALL.withTitle("Title").withCaption("Caption");
        var figure = said.figure(session, said.divided(session));
        assertEquals(2, figure.around().size());
        assertTrue(figure.panels().get(0).frame().top()
                > plain.panels().get(0).frame().top());
        assertTrue(figure.panels().get(0).frame().bottom()
                < plain.panels().get(0).frame().bottom());
    }

    @Test
    void over_starts_a_unit_is_as_long_both_ways_where_the_session_says_so() throws Mistake {
        var map = new SceneMap(0, Optional.empty(), Optional.empty(), MapMeasure.MINIMUM);
        var session = showing(PictureView.MAP)
                .withScene(scene -> scene.withEqualAspect(true).withMap(Optional.of(map)));
        var frame =
                SMALL.figure(session, SMALL.divided(session)).panels().get(0).frame();
        var view = session.scene().view();
        assertEquals(view.width() / frame.width(), view.height() / frame.height(), 0.002);
    }

    @Test
    void what_the_window_shows_is_taken_as_it_is() throws Mistake {
        var session = showing(PictureView.MAP);
        var known = new DrawnMap[1];
        SMALL.figure(session, SMALL.divided(session), plan -> {
            known[0] = DrawnMap.COMPUTED.apply(plan);
            return known[0];
        });
        var large = Export.of(600, 500, Theme.DARK);
        var figure = large.figure(session, large.divided(session), plan -> known[0]);
        var drawn = ((MarkedMap) figure.panels().get(0)).map();
        assertEquals(known[0].runs(), drawn.map().orElseThrow());
        assertEquals(MapPanel.class, drawn.getClass());
    }
}
