package ravine.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ravine.Mistake;
import ravine.export.Export;
import ravine.export.Format;
import ravine.export.PictureFile;
import ravine.export.Progress;
import ravine.file.Unwritable;
import ravine.picture.Facet;
import ravine.session.Session;

/** {@code ravine render}: the window's figure in a file. */
@Command(
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
            "  ravine render -o - --format svg > lecture.svg",
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
            converter = Readings.OfFile.class,
            description = {
                "the file to write; its name ends in .png, .svg or .pdf, or in .gif or .mp4 for an animation;",
                "- is standard output"
            })
    private Path file = Path.of("");

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            converter = Readings.OfPictureFormat.class,
            completionCandidates = Candidates.OfPictureFormat.class,
            description = "png, svg, pdf, gif or mp4 (default: by the ending of the file)")
    private Optional<Format> format = Optional.empty();

    @Mixin
    private ExportOptions how = new ExportOptions();

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws Unwritable {
        var wished = format();
        var session = options.session();
        var export = how.export();
        var facets = facets(export, session);
        var runs = facets.stream().flatMap(facet -> facet.runs().stream()).toList();
        var sheet = export.sheet(options.fitted(session, runs), facets);
        PictureFile.remark(sheet, export, wished)
                .ifPresent(said -> console.err().println(spec.qualifiedName() + ": " + said));
        Target.write(console, file, PictureFile.content(sheet, export, wished, progress()));
        return CommandLine.ExitCode.OK;
    }

    private Format format() {
        return format.or(() -> Format.of(file, Format.all(true))).orElseThrow(() -> {
            var name = file.toString();
            var endings = Format.all(true).stream().map(Format::ending).collect(Collectors.joining(" or ."));
            var sentence = file.equals(Target.STANDARD_OUTPUT)
                    ? "For standard output --format says what to write, such as --format png."
                    : "The name of a picture ends in ." + endings + ", or --format says what it is.";
            return wrong("--output", new Mistake(sentence, name, 0, name.length()));
        });
    }

    private ParameterException wrong(String option, Mistake mistake) {
        return new ParameterException(
                spec.commandLine(), option + ": " + mistake.getMessage(), mistake, spec.findOption(option), null);
    }

    private List<Facet> facets(Export export, Session session) {
        try {
            return export.facets(session);
        } catch (Mistake e) {
            throw wrong("--panels", e);
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
