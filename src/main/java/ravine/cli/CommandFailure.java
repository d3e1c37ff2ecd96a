package ravine.cli;

import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.ParseResult;
import ravine.file.Unwritable;

/** What went wrong while a command ran, as one line. */
final class CommandFailure implements IExecutionExceptionHandler {

    @Override
    public int handleExecutionException(Exception problem, CommandLine command, ParseResult parsed) {
        var name = command.getCommandSpec().qualifiedName();
        var words = problem instanceof Unwritable unwritable ? unwritable.sentence() : fault(problem);
        command.getErr().println(name + ": " + words);
        return CommandLine.ExitCode.SOFTWARE;
    }

    /** A fault of the program, with its place in the code. */
    static String fault(Throwable problem) {
        var trace = problem.getStackTrace();
        return "a fault of the program, which should be reported: %s%s"
                .formatted(problem, trace.length == 0 ? "" : " at " + trace[0]);
    }
}
