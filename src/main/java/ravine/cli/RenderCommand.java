package ravine.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ravine.Mistake;
import ravine.export.Export;
import ravine.export.PictureFile;
import ravine.export.Progress;
import ravine.picture.Facet;
import ravine.session.Session;

/** {@code ravine render}: the window's figure in a file. */
@Command(
        name = "render",
        mixinStandardHelpOptions = true,
        abbreviateSynopsis = true,
        sortOptions = false,
        synopsisHeading = "%nUsage: ",
        optionListHeading = "%nOptions:%n",
        header = "Draw the figure of the window into a PNG, SVG or PDF file, or its animation into a GIF or MP4.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  ravine render -o lecture.png",
            "  ravine render --objective '(1-x)^2+100(y-x^2)^2' --start=-1.5,2 --steps 200 \\",
            "      --optimizer adam:eta=0.2 --optimizer gd:eta=0.001 -o rosenbrock.svg",
            "  ravine render --view=-6,6,-3,3 --step 5 --theme print --size 800x500 -o step5.png",
            "  ravine render --panels eta=0.1,0.4,0.6 --optimizer gd --settings --size 180x70mm -o slide.pdf",
            "  ravine render --steps 60 --fps 20 --losses --size 800x800 -o lecture.mp4"
        })
final class RenderCommand implements Callable<Integer> {

    private final Console console;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private SessionOptions options = new SessionOptions();

    @Option(
            names = {"-o", "--output"},
            required = true,
            paramLabel = "FILE",
            converter = Readings.OfPicture.class,
            description = "the file to write; its name ends in .png, .svg or .pdf, or in .gif or .mp4 for an animation")
    private Path file = Path.of("");

    @Mixin
    private ExportOptions how = new ExportOptions();

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        var session = options.session();
        var export = how.export();
        var facets = facets(export, session);
        var runs = facets.stream().flatMap(facet -> facet.runs().stream()).toList();
        var sheet = export.sheet(options.fitted(session, runs), facets);
        PictureFile.remark(sheet, export, file)
                .ifPresent(said -> console.err().println(spec.qualifiedName() + ": " + said));
        PictureFile.write(sheet, export, file, progress());
        return CommandLine.ExitCode.OK;
    }

    private List<Facet> facets(Export export, Session session) {
        try {
            return export.facets(session);
        } catch (Mistake e) {
            throw new ParameterException(
                    spec.commandLine(), "--panels: " + e.getMessage(), e, spec.findOption("--panels"), null);
        }
    }

    /** Shows how far a film is, where somebody looks. */
    private Progress progress() {
        if (!console.isTerminal()) {
            return Progress.NONE;
        }
        return (done, of) -> {
            console.err().printf("\r%d of %d frames%s", done, of, done == of ? "\n" : "");
            console.err().flush();
            return true;
        };
    }
}
