package ravine.cli;

import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import ravine.data.Sampling;
import ravine.draw.ThemeName;
import ravine.export.Format;
import ravine.lesson.LessonLibrary;
import ravine.lesson.PageName;
import ravine.library.KnownObjective;
import ravine.library.ObjectiveLibrary;
import ravine.objective.Derivatives;
import ravine.optimizer.Optimizer;
import ravine.run.Stop;
import ravine.session.Gallery;
import ravine.spec.EnumWords;
import ravine.spec.Spec;

/** Names that a shell may complete after an option. */
final class CompletionCandidates {

    private CompletionCandidates() {}

    /** Sessions that ship, and lessons with their pages. */
    static final class OfSession implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            var lessons = LessonLibrary.names().stream().flatMap(OfSession::pages);
            return Stream.concat(Gallery.names().stream(), lessons).iterator();
        }

        private static Stream<String> pages(String lesson) {
            int count = LessonLibrary.lesson(lesson).pages().size();
            return Stream.concat(
                    Stream.of(lesson), IntStream.range(0, count).mapToObj(place -> PageName.text(lesson, place)));
        }
    }

    /** Objectives that ship. */
    static final class OfProblem implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return ObjectiveLibrary.all().stream().map(KnownObjective::id).iterator();
        }
    }

    /** Tables that ship, and rules that make some. */
    static final class OfData implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return DataSource.names().iterator();
        }
    }

    /** Ways to draw rows. */
    static final class OfSampling implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.of(List.of(Sampling.Kind.values())).iterator();
        }
    }

    /** Rules that stop a run. */
    static final class OfStop implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Stop.ALL.specs().stream().map(Spec::id).iterator();
        }
    }

    /** Methods, with which a recipe begins. */
    static final class OfRecipe implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return Optimizer.ALL.specs().stream().map(Spec::id).iterator();
        }
    }

    /** Ways to find a gradient. */
    static final class OfGradient implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.of(List.of(Derivatives.Kind.values())).iterator();
        }
    }

    /** What {@code list} can print. */
    static final class OfKind implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.of(List.of(ListKind.values())).iterator();
        }
    }

    /** Themes of pictures. */
    static final class OfTheme implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.of(List.of(ThemeName.values())).iterator();
        }
    }

    /** Formats of pictures. */
    static final class OfPictureFormat implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.of(Format.all(true)).iterator();
        }
    }

    /** Formats of data. */
    static final class OfDataFormat implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return EnumWords.of(Format.all(false)).iterator();
        }
    }
}
