package ravine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import ravine.export.PictureFile;
import ravine.picture.SessionFigure;

/** {@code ravine render}: the window's figure in a file. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        abbreviateSynopsis = true,
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n",
        header = "Draw the figure of the window into a PNG or SVG file.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ravine render -o lecture.png",
            "  ravine render --objective '(1-x)^2+100(y-x^2)^2' --start=-1.5,2 --steps 200 \\",
            "      --optimizer adam:eta=0.2 --optimizer gd:eta=0.001 -o rosenbrock.svg",
            "  ravine render --view=-6,6,-3,3 --step 5 --theme print --size 800x500 -o step5.png"
        })
final class RenderCommand implements Callable<Integer> {

    @Mixin
    private SessionOptions options = new SessionOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            converter = Readings.OfPicture.class,
            description = "the file to write; its name ends in .png or .svg")
    private Path file = Path.of("");

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            converter = ImageSize.Reading.class,
            description = "in pixels (default: 1200x900)")
    private ImageSize size = new ImageSize(1200, 900);

    @Option(
            names = "--theme",
            paramLabel = "THEME",
            converter = Readings.OfTheme.class,
            description = "light, dark or print (default: light)")
    private ThemeName theme = ThemeName.LIGHT;

    @Option(
            names = "--step",
            paramLabel = "N",
            converter = Readings.OfSteps.class,
            description = "draw the paths up to this step (default: the last)")
    private Optional<Integer> step = Optional.empty();

    @Override
    public Integer call() throws IOException {
        var session = options.session();
        var runs = SessionFigure.runs(session);
        var shown = options.fitted(session, runs);
        var ground = SessionFigure.ground(shown, size.width(), size.height(), SessionFigure.look(shown, theme.theme()));
        var plot =
                SessionFigure.plot(shown, ground, runs, SessionFigure.otherRuns(shown), step.orElse(session.steps()));
        PictureFile.write(plot.figure(), file, 1);
        return CommandLine.ExitCode.OK;
    }
}
