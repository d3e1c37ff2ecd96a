package ravine.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import ravine.Mistake;
import ravine.contour.PlotStyle;
import ravine.contour.SeenLevels;
import ravine.draw.Theme;
import ravine.figure.Figure;
import ravine.figure.LegendPlace;
import ravine.landscape.Fineness;
import ravine.panel.PanelRule;
import ravine.panel.SessionContours;
import ravine.panel.SessionPanel;
import ravine.session.Session;
import ravine.sweep.MapPlan;

/**
 * All that is chosen about a session's figure in a file, by the options of a command or in the window; a figure whose session and
 * export are equal is the same.
 *
 * @param panels how it is divided into panels, if it is
 * @param step the step up to which paths are drawn; by default the last
 * @param levels those with which it was seen; none where they are chosen for what is drawn
 */
public record Export(
        FigureSize size,
        Resolution resolution,
        Theme theme,
        FigureText words,
        FigureParts parts,
        Optional<PanelRule> panels,
        OptionalInt step,
        Timing timing,
        Optional<SeenLevels> levels) {

    /** What a figure is like unless said otherwise. */
    public static final Export USUAL = of(FigureSize.USUAL, Theme.LIGHT);

    /** A figure of so many pixels as the window shows it. */
    public static Export of(double width, double height, Theme theme) {
        return of(new FigureSize(width, height, FigureSize.Unit.PX), theme);
    }

    private static Export of(FigureSize size, Theme theme) {
        return new Export(
                size,
                Resolution.usual(size.unit()),
                theme,
                FigureText.NONE,
                FigureParts.USUAL,
                Optional.empty(),
                OptionalInt.empty(),
                Timing.STANDARD,
                Optional.empty());
    }

    /** The panels with their runs, just one if it is not divided; a mistake if no method has the key by which to divide. */
    public List<SessionPanel> divided(Session session) throws Mistake {
        return panels.isPresent() ? panels.get().of(session) : List.of(SessionPanel.of("", session));
    }

    /** The figure of a session, whose view is taken, divided into panels that were made from it, perhaps with another view. */
    public Figure figure(Session session, List<SessionPanel> divided) {
        return figure(session, divided, DrawnMap.COMPUTED);
    }

    /** The same with what gives the runs of the map that the session may show. */
    public Figure figure(Session session, List<SessionPanel> divided, Function<MapPlan, DrawnMap> maps) {
        return new ExportFigure(this, session, divided, maps).figure();
    }

    /** How the ground of a session is drawn in a theme, in the levels with which it was seen where about the same is. */
    public PlotStyle style(Session session, Theme of) {
        var usual = SessionContours.style(session, of);
        int count = session.scene().options().count();
        return levels.map(seen -> usual.levelled(seen, count)).orElse(usual);
    }

    /** The step up to which the paths of a session are drawn. */
    public int last(Session session) {
        return Math.min(
                step.orElse(session.problem().steps()), session.problem().steps());
    }

    /** The same of another size, with the resolution that is usual for its unit if that is another. */
    public Export withSize(FigureSize other) {
        var fineness = other.unit().isLength() == size.unit().isLength() ? resolution : Resolution.usual(other.unit());
        return new Export(other, fineness, theme, words, parts, panels, step, timing, levels);
    }

    public Export withResolution(Resolution other) {
        return new Export(size, other, theme, words, parts, panels, step, timing, levels);
    }

    public Export withTheme(Theme other) {
        return new Export(size, resolution, other, words, parts, panels, step, timing, levels);
    }

    public Export withWords(FigureText other) {
        return new Export(size, resolution, theme, other, parts, panels, step, timing, levels);
    }

    public Export withParts(FigureParts other) {
        return new Export(size, resolution, theme, words, other, panels, step, timing, levels);
    }

    public Export withPanels(Optional<PanelRule> other) {
        return new Export(size, resolution, theme, words, parts, other, step, timing, levels);
    }

    public Export withStep(OptionalInt other) {
        return new Export(size, resolution, theme, words, parts, panels, other, timing, levels);
    }

    public Export withTiming(Timing other) {
        return new Export(size, resolution, theme, words, parts, panels, step, other, levels);
    }

    public Export withLevels(Optional<SeenLevels> other) {
        return new Export(size, resolution, theme, words, parts, panels, step, timing, other);
    }

    public Export withTitle(String other) {
        return withWords(new FigureText(other, words.caption(), words.settings()));
    }

    public Export withCaption(String other) {
        return withWords(new FigureText(words.title(), other, words.settings()));
    }

    public Export withSettings(boolean other) {
        return withWords(new FigureText(words.title(), words.caption(), other));
    }

    public Export withLegend(LegendPlace other) {
        return withParts(parts.withLegend(other));
    }

    public Export withColourBar(boolean other) {
        return withParts(parts.withColourBar(other));
    }

    public Export withLosses(boolean other) {
        return withParts(parts.withLosses(other));
    }

    public Export withTransparent(boolean other) {
        return withParts(parts.withTransparent(other));
    }

    /** The same for files of a format: whether it has pixels says how fine landscapes are. */
    public Export in(Format format) {
        return withParts(parts.withLandscape(format.hasPixels() ? Fineness.PIXELS : Fineness.VECTORS));
    }
}
