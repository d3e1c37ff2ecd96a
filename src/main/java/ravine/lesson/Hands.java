package ravine.lesson;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import ravine.Vec;

/** What a class answers by a show of hands: how many chose each option, or the numbers or points that were called out. */
public sealed interface Hands {

    /** The most hands that are counted. */
    int MOST = 1000;

    /** How many hands went up for each option. */
    record Counts(List<Integer> of) implements Hands {

        public Counts {
            of = List.copyOf(of);
        }

        /** The same with another number of hands for an option. */
        public Counts with(int option, int hands) {
            var other = new ArrayList<>(of);
            other.set(option, Math.max(0, Math.min(MOST, hands)));
            return new Counts(other);
        }

        @Override
        public int number() {
            return of.stream().mapToInt(Integer::intValue).sum();
        }

        @Override
        public Optional<Answer> most() {
            int highest = of.stream().mapToInt(Integer::intValue).max().orElse(0);
            return highest == 0 ? Optional.empty() : Optional.of(new Answer.Chosen(of.indexOf(highest)));
        }
    }

    /** Numbers that were called out. */
    record Numbers(List<Double> of) implements Hands {

        public Numbers {
            of = List.copyOf(of);
        }

        @Override
        public int number() {
            return of.size();
        }

        @Override
        public Optional<Answer> most() {
            return of.isEmpty() ? Optional.empty() : Optional.of(new Answer.Given(middle(of)));
        }
    }

    /** Points that were shown. */
    record Places(List<Vec> of) implements Hands {

        public Places {
            of = List.copyOf(of);
        }

        @Override
        public int number() {
            return of.size();
        }

        @Override
        public Optional<Answer> most() {
            return of.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Answer.Placed(new Vec(
                            middle(of.stream().map(Vec::x1).toList()),
                            middle(of.stream().map(Vec::x2).toList()))));
        }
    }

    /** None yet, of the form that fits a question. */
    static Hands none(Question question, Page page) {
        var options = question.options(page);
        if (!options.isEmpty()) {
            return new Counts(Collections.nCopies(options.size(), 0));
        }
        return question instanceof PointQuestion || question instanceof StepQuestion
                ? new Places(List.of())
                : new Numbers(List.of());
    }

    /** How many answered. */
    int number();

    /** The answer of the class: the first option that has the most hands, or the middle one of the numbers; none where nobody answered. */
    Optional<Answer> most();

    /** The lower of the two in the middle where there are two, so that it is one that was given. */
    private static double middle(List<Double> numbers) {
        return numbers.stream().sorted().toList().get((numbers.size() - 1) / 2);
    }
}
