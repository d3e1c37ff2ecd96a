package ravine.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import picocli.CommandLine;
import ravine.Mistake;
import ravine.export.Export;
import ravine.export.FigureFile;
import ravine.export.FigureText;
import ravine.export.Format;
import ravine.file.Unwritable;
import ravine.file.Writing;
import ravine.page.PageFile;
import ravine.panel.SessionPanel;
import ravine.session.Session;

/** {@code ravine render}: the window's figure in a file. */
final class RenderCommand implements Command {

    private final Console console;

    private final CommandSyntax syntax = CommandSyntax.of(
            this,
            "Draw the figure of the window into a PNG, JPEG, SVG or PDF file, its animation into a GIF or MP4, or a"
                    + " page that plays in a browser.",
            "  ravine render -o lecture.png",
            "  ravine render --objective '(1-x)^2+100(y-x^2)^2' --start=-1.5,2 --steps 200 \\",
            "      --optimizer adam:eta=0.2 --optimizer gd:eta=0.001 -o rosenbrock.svg",
            "  ravine render --view=-6,6,-3,3 --step 5 --theme print --size 800x500 -o step5.png",
            "  ravine render --panels eta=0.1,0.4,0.6 --optimizer gd --settings --size 180x70mm -o slide.pdf",
            "  ravine render -o - --format svg > lecture.svg",
            "  ravine render --steps 60 --fps 20 --losses --size 800x800 -o lecture.mp4",
            "  ravine render --session saddle -o saddle.html",
            "  ravine render --landscape --objective rosenbrock --zscale log --turn 360 -o turning.gif");

    private final SessionOptions options = new SessionOptions(syntax);

    private final Supplier<Optional<Path>> output = syntax.output(
            true,
            "the file to write; its name ends in .png, .jpg, .svg or .pdf, in .gif or .mp4 for an animation, or in"
                    + " .html for a page;",
            "- is standard output");

    private final Supplier<Optional<Format>> format = syntax.option(
            "--format",
            "FORMAT",
            new OptionValues.OfConstant<>(Format.all(true)),
            new CompletionCandidates.OfPictureFormat(),
            "png, jpeg, svg, pdf, gif, mp4 or page (default: by the ending of the file)");

    private final OverlayOption overlays = new OverlayOption(syntax);

    private final ViewsOption views = new ViewsOption(syntax);

    private final ExportOptions how = new ExportOptions(syntax);

    private final LandscapeOptions landscape = new LandscapeOptions(syntax);

    RenderCommand(Console console) {
        this.console = console;
    }

    @Override
    public CommandSyntax syntax() {
        return syntax;
    }

    @Override
    public Integer call() throws Unwritable {
        var file = output.get().orElseThrow();
        var wished = format(file);
        var session = landscape.session(views.in(overlays.in(options.session())));
        options.said(session.problem()).forEach(said -> console.err().println(syntax.name() + ": " + said));
        var export = landscape.export(how.export()).in(wished);
        var panels = panels(export, session);
        var runs = panels.stream().flatMap(panel -> panel.runs().stream()).toList();
        check(export.words(), session);
        var fitted = options.fitted(session, runs);
        var content =
                wished == Format.PAGE ? page(export, fitted, panels.get(0)) : figure(export, fitted, panels, wished);
        how.withoutEffect(wished, session.problem().steps()).forEach(this::say);
        overlays.withoutEffect(session).forEach(this::say);
        views.withoutEffect(session).forEach(this::say);
        landscape.withoutEffect(session, wished).forEach(this::say);
        OutputTarget.write(console, file, content);
        return CommandLine.ExitCode.OK;
    }

    private Writing figure(Export export, Session session, List<SessionPanel> panels, Format wished) {
        var figure = export.figure(session, panels);
        FigureFile.remark(figure, export, wished).ifPresent(this::say);
        return FigureFile.content(figure, export.last(session), export, wished, console.progress());
    }

    private Writing page(Export export, Session session, SessionPanel panel) {
        var lesson = options.lesson();
        if (lesson.isEmpty()) {
            PageFile.leftOut(session).forEach(this::say);
        }
        try {
            return lesson.isPresent()
                    ? PageFile.of(export, lesson.get())
                    : PageFile.of(export, panel.withView(session.scene().view()));
        } catch (Mistake e) {
            throw syntax.wrong("--steps", e);
        }
    }

    private void say(String sentence) {
        console.err().println(syntax.name() + ": " + sentence);
    }

    private void check(FigureText words, Session session) {
        try {
            words.check(session);
        } catch (Mistake e) {
            throw syntax.wrong("--settings", e);
        }
    }

    private Format format(Path file) {
        return format.get().or(() -> Format.of(file, Format.all(true))).orElseThrow(() -> {
            var name = file.toString();
            var endings = Format.all(true).stream().map(Format::ending).collect(Collectors.joining(" or ."));
            var sentence = file.equals(OutputTarget.STANDARD_OUTPUT)
                    ? "For standard output --format says what to write, such as --format png."
                    : "The name of a picture ends in .%s, or --format says what it is.".formatted(endings);
            return syntax.wrong("--output", new Mistake(sentence, name, 0, name.length()));
        });
    }

    private List<SessionPanel> panels(Export export, Session session) {
        try {
            return export.divided(session);
        } catch (Mistake e) {
            throw syntax.wrong("--panels", e);
        }
    }
}
