package ravine.export;

import java.util.List;
import java.util.function.Function;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.map.MapPanel;
import ravine.map.MapStyle;
import ravine.map.MarkedMap;
import ravine.session.MappedValues;
import ravine.session.Session;
import ravine.session.ShownMap;
import ravine.sweep.MapPlan;
import ravine.sweep.MapPlans;

/**
 * The map of runs that a session shows, as a figure of its own or as one half of a figure.
 *
 * @param words title and caption, none where the other half has them
 * @param maps what gives the runs of a plan
 */
record MapFigure(Session session, FigureText words, Theme theme, Function<MapPlan, DrawnMap> maps) {

    Figure figure(double width, double height) {
        var around = WordsAround.of(words, width, height, theme);
        var room = around.room();
        var shown = ShownMap.of(session);
        var drawn = maps.apply(MapPlans.inPixels(session, shown, room.width(), room.height()));
        var style = MapStyle.of(shown.wanted().measure(), theme).with(drawn.meaning());
        var map = MapPanel.of(drawn.runs(), style, room);
        var marked = new MarkedMap(map, MappedValues.of(session), theme);
        return new Figure(width, height, theme.background(), List.of(marked), around.layers());
    }
}
