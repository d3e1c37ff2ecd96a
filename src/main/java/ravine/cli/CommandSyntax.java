package ravine.cli;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.ArgGroupSpec;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.ParameterException;
import ravine.Mistake;

/**
 * What a command says of itself and reads after its name. An option is declared once, and what it gives back has the value as soon
 * as the command line has been read. No lambda is one of picocli's types and no method of theirs is referred to by ::, for then the archive
 * of classes would lack them, which were made for Java 5.
 */
final class CommandSyntax {

    /** The place in help of what stands behind all others, whose place is -1. */
    private static final int LAST = 0;

    private final CommandSpec spec;

    private CommandSyntax(CommandSpec spec) {
        this.spec = spec;
    }

    /** That of a command; help lists its options as they are declared. */
    static CommandSyntax of(Command command, String header, String... examples) {
        var spec = usual(CommandSpec.wrapWithoutInspection(command), header, examples);
        spec.usageMessage().abbreviateSynopsis(true);
        return new CommandSyntax(spec);
    }

    /** The headings of each help, and the options that every command has, which come last. */
    static CommandSpec usual(CommandSpec spec, String header, String... examples) {
        spec.usageMessage()
                .header(header)
                .synopsisHeading("%nUsage: ")
                .optionListHeading("%nOptions:%n")
                .sortOptions(false)
                .footerHeading("%nExamples:%n")
                .footer(examples);
        return spec.addOption(last("Show this help message and exit.", "-h", "--help")
                        .usageHelp(true)
                        .build())
                .addOption(last("Print version information and exit.", "-V", "--version")
                        .versionHelp(true)
                        .build());
    }

    private static OptionSpec.Builder last(String description, String... names) {
        return OptionSpec.builder(names[0], names[1])
                .type(boolean.class)
                .order(LAST)
                .description(description);
    }

    /** Adds what the help says before the options. */
    CommandSyntax describedBy(String... paragraphs) {
        spec.usageMessage().description(paragraphs);
        return this;
    }

    CommandSpec spec() {
        return spec;
    }

    /** The command's name as messages begin with it. */
    String name() {
        return spec.qualifiedName();
    }

    /** An option with a value, which is empty where it is not given. */
    <T> Supplier<Optional<T>> option(String name, String label, ITypeConverter<T> reading, String... description) {
        return option(OptionSpec.builder(name).paramLabel(label).description(description), reading);
    }

    /** An option whose values a shell can complete. */
    <T> Supplier<Optional<T>> option(
            String name, String label, ITypeConverter<T> reading, Iterable<String> candidates, String... description) {
        var option = OptionSpec.builder(name).paramLabel(label).description(description);
        return option(option.completionCandidates(candidates), reading);
    }

    private <T> Supplier<Optional<T>> option(OptionSpec.Builder option, ITypeConverter<T> reading) {
        var added = add(option.arity("1").converters(reading));
        return () -> Optional.ofNullable(added.<@Nullable T>getValue());
    }

    /** The option that names the file to write. */
    Supplier<Optional<Path>> output(boolean required, String... description) {
        return option(
                OptionSpec.builder("-o", "--output")
                        .required(required)
                        .paramLabel("FILE")
                        .type(Path.class)
                        .description(description),
                new OptionValues.OfFile());
    }

    /** An option that may be given again and again; all its values. */
    <T> Supplier<List<T>> options(
            String name, String label, ITypeConverter<T> reading, Iterable<String> candidates, String... description) {
        return values(add(OptionSpec.builder(name)
                .paramLabel(label)
                .type(List.class)
                .converters(reading)
                .completionCandidates(candidates)
                .description(description)));
    }

    /** An option NAME=VALUE that may be given again and again; all values by their names, in the order as given. */
    <T> Supplier<Map<String, T>> assignments(String name, ITypeConverter<T> reading, String... description) {
        var added = add(OptionSpec.builder(name)
                .paramLabel("NAME=VALUE")
                .type(Map.class)
                .converters(new OptionValues.OfText(), reading)
                .description(description));
        return () -> {
            var twice = repeated(added.originalStringValues());
            if (twice.isPresent()) {
                throw wrong("%s: %s is given twice.".formatted(name, twice.get()));
            }
            return Optional.ofNullable(added.<@Nullable Map<String, T>>getValue())
                    .orElse(Map.of());
        };
    }

    /** The first name that stands in two assignments. */
    private static Optional<String> repeated(List<String> assignments) {
        var names = new HashSet<String>();
        return assignments.stream()
                .map(assignment -> assignment.replaceFirst("(?s)=.*", ""))
                .filter(assigned -> !names.add(assigned))
                .findFirst();
    }

    /** An option without a value; whether it is given. */
    BooleanSupplier flag(String name, String... description) {
        var option = switchOf(name, description);
        spec.addOption(option);
        return () -> isGiven(option);
    }

    /** Two options without values, a name and its description each, of which one can be given; the name of that. */
    Supplier<Optional<String>> either(Map.Entry<String, String> one, Map.Entry<String, String> other) {
        var options = Stream.of(one, other)
                .map(each -> switchOf(each.getKey(), each.getValue()))
                .toList();
        var group = ArgGroupSpec.builder();
        for (var option : options) {
            group.addArg(option);
        }
        spec.addArgGroup(group.build());
        return () -> options.stream()
                .filter(CommandSyntax::isGiven)
                .map(option -> option.longestName())
                .findFirst();
    }

    /** An option such as --no-equal, whose opposite is --equal; empty where neither is given. */
    Supplier<Optional<Boolean>> negatable(String name, String... description) {
        var added =
                add(OptionSpec.builder(name).type(Boolean.class).negatable(true).description(description));
        return () -> Optional.ofNullable(added.<@Nullable Boolean>getValue());
    }

    /** The one value that belongs to no option. */
    <T> Supplier<T> parameter(
            String label, ITypeConverter<T> reading, Iterable<String> candidates, String... description) {
        var added = PositionalParamSpec.builder()
                .paramLabel(label)
                .index("0")
                .required(true)
                .converters(reading)
                .completionCandidates(candidates)
                .description(description)
                .build();
        spec.addPositional(added);
        return () -> added.getValue();
    }

    /** The values that belong to no option, one or more. */
    <T> Supplier<List<T>> parameters(String label, ITypeConverter<T> reading, String... description) {
        var added = PositionalParamSpec.builder()
                .paramLabel(label)
                .arity("1..*")
                .required(true)
                .type(List.class)
                .converters(reading)
                .description(description)
                .build();
        spec.addPositional(added);
        return values(added);
    }

    private static OptionSpec switchOf(String name, String... description) {
        return OptionSpec.builder(name)
                .type(boolean.class)
                .description(description)
                .build();
    }

    private static boolean isGiven(OptionSpec option) {
        return Boolean.TRUE.equals(option.<@Nullable Boolean>getValue());
    }

    private static <T> Supplier<List<T>> values(ArgSpec argument) {
        return () -> Optional.ofNullable(argument.<@Nullable List<T>>getValue()).orElse(List.of());
    }

    /** What is wrong with the value of an option that could be read, but not beside the others. */
    ParameterException wrong(String option, Mistake mistake) {
        return new ParameterException(
                spec.commandLine(), option + ": " + mistake.getMessage(), mistake, spec.findOption(option), null);
    }

    /** What is wrong with the options together. */
    ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }

    private OptionSpec add(OptionSpec.Builder option) {
        var built = option.build();
        spec.addOption(built);
        return built;
    }
}
