package ravine.export;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import ravine.Mistake;
import ravine.figure.LegendPlace;
import ravine.figure.Sheet;
import ravine.figure.Theme;
import ravine.picture.Facet;
import ravine.picture.Split;
import ravine.session.Session;

/**
 * All that is chosen about a session's figure in a file, by the options of a command or in the window; a figure whose session and
 * export are equal is the same.
 *
 * @param colourBar whether there is a colour bar, if the session's drawing has one
 * @param title above the picture, may be empty
 * @param caption below the picture, may be empty
 * @param settings whether the caption ends with all settings of the session
 * @param losses whether a chart of f by step stands below
 * @param transparent whether nothing is behind the plots, their titles and labels; without meaning for an animation
 * @param panels how it is divided into panels, if it is
 * @param step the step up to which paths are drawn; by default the last
 */
public record Export(
        FigureSize size,
        Resolution resolution,
        Theme theme,
        LegendPlace legend,
        boolean colourBar,
        String title,
        String caption,
        boolean settings,
        boolean losses,
        boolean transparent,
        Optional<Split> panels,
        OptionalInt step,
        Timing timing) {

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
                LegendPlace.BEST,
                true,
                "",
                "",
                false,
                false,
                false,
                Optional.empty(),
                OptionalInt.empty(),
                Timing.STANDARD);
    }

    /** The panels with their runs, just one if it is not divided; a mistake if no method has the key by which to divide. */
    public List<Facet> facets(Session session) throws Mistake {
        return panels.isPresent() ? panels.get().of(session) : List.of(Facet.of("", session));
    }

    /** The sheet of a session, whose view is taken, with the facets that were made from it, perhaps with another view. */
    public Sheet sheet(Session session, List<Facet> facets) {
        return new Composition(this, session, facets).sheet();
    }

    /** The same of another size, with the resolution that is usual for its unit if that is another. */
    public Export withSize(FigureSize other) {
        var fineness = other.unit().isLength() == size.unit().isLength() ? resolution : Resolution.usual(other.unit());
        return new Export(
                other,
                fineness,
                theme,
                legend,
                colourBar,
                title,
                caption,
                settings,
                losses,
                transparent,
                panels,
                step,
                timing);
    }

    public Export withResolution(Resolution other) {
        return new Export(
                size,
                other,
                theme,
                legend,
                colourBar,
                title,
                caption,
                settings,
                losses,
                transparent,
                panels,
                step,
                timing);
    }

    public Export withTheme(Theme other) {
        return new Export(
                size,
                resolution,
                other,
                legend,
                colourBar,
                title,
                caption,
                settings,
                losses,
                transparent,
                panels,
                step,
                timing);
    }

    public Export withLegend(LegendPlace other) {
        return new Export(
                size,
                resolution,
                theme,
                other,
                colourBar,
                title,
                caption,
                settings,
                losses,
                transparent,
                panels,
                step,
                timing);
    }

    public Export withColourBar(boolean other) {
        return new Export(
                size,
                resolution,
                theme,
                legend,
                other,
                title,
                caption,
                settings,
                losses,
                transparent,
                panels,
                step,
                timing);
    }

    public Export withTitle(String other) {
        return new Export(
                size,
                resolution,
                theme,
                legend,
                colourBar,
                other,
                caption,
                settings,
                losses,
                transparent,
                panels,
                step,
                timing);
    }

    public Export withCaption(String other) {
        return new Export(
                size,
                resolution,
                theme,
                legend,
                colourBar,
                title,
                other,
                settings,
                losses,
                transparent,
                panels,
                step,
                timing);
    }

    public Export withSettings(boolean other) {
        return new Export(
                size,
                resolution,
                theme,
                legend,
                colourBar,
                title,
                caption,
                other,
                losses,
                transparent,
                panels,
                step,
                timing);
    }

    public Export withLosses(boolean other) {
        return new Export(
                size,
                resolution,
                theme,
                legend,
                colourBar,
                title,
                caption,
                settings,
                other,
                transparent,
                panels,
                step,
                timing);
    }

    public Export withTransparent(boolean other) {
        return new Export(
                size,
                resolution,
                theme,
                legend,
                colourBar,
                title,
                caption,
                settings,
                losses,
                other,
                panels,
                step,
                timing);
    }

    public Export withPanels(Optional<Split> other) {
        return new Export(
                size,
                resolution,
                theme,
                legend,
                colourBar,
                title,
                caption,
                settings,
                losses,
                transparent,
                other,
                step,
                timing);
    }

    public Export withStep(OptionalInt other) {
        return new Export(
                size,
                resolution,
                theme,
                legend,
                colourBar,
                title,
                caption,
                settings,
                losses,
                transparent,
                panels,
                other,
                timing);
    }

    public Export withTiming(Timing other) {
        return new Export(
                size,
                resolution,
                theme,
                legend,
                colourBar,
                title,
                caption,
                settings,
                losses,
                transparent,
                panels,
                step,
                other);
    }
}
