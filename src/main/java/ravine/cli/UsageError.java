package ravine.cli;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import ravine.Mistake;
import ravine.file.Unreadable;
import ravine.spec.DidYouMean;

/** What is wrong with a command line, as one message in place of picocli's own, which comes with the whole usage. */
final class UsageError implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException problem, String[] arguments) {
        problem.getCommandLine().getErr().println(words(problem));
        return CommandLine.ExitCode.USAGE;
    }

    private static String words(ParameterException problem) {
        var name = problem.getCommandLine().getCommandSpec().qualifiedName();
        if (problem.getCause() instanceof Mistake mistake) {
            return CaretMessage.under(name + ": " + word(problem.getArgSpec()), mistake);
        }
        if (problem.getCause() instanceof Unreadable unreadable) {
            return "%s: %s: %s".formatted(name, word(problem.getArgSpec()), unreadable.sentence());
        }
        if (problem instanceof UnmatchedArgumentException unknown) {
            return "%s: %s".formatted(name, unmatched(unknown));
        }
        if (problem instanceof OverwrittenOptionException twice) {
            return "%s: %s is given twice.".formatted(name, word(twice.getOverwritten()));
        }
        var said = String.valueOf(problem.getMessage()).strip().replaceFirst("^Error: ", "");
        return "%s: %s%s".formatted(name, said, said.endsWith(".") ? "" : ".");
    }

    private static String unmatched(UnmatchedArgumentException unknown) {
        var command = unknown.getCommandLine();
        var spec = command.getCommandSpec();
        var word = unknown.getUnmatched().get(0).replaceFirst("=.*", "");
        var options = spec.options().stream().map(OptionSpec::longestName).toList();
        if (word.startsWith("-")) {
            return "there is no option “%s”.%s %s --help lists the options."
                    .formatted(word, word.length() > 3 ? DidYouMean.proposal(word, options) : "", spec.qualifiedName());
        }
        var commands = command.getSubcommands().keySet();
        return commands.isEmpty()
                ? "“%s” is too much.".formatted(word)
                : "there is no “%s”.%s It is one of %s."
                        .formatted(word, DidYouMean.proposal(word, commands), String.join(", ", commands));
    }

    private static String word(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }
}
