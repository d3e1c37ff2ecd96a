package ravine.workbench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import ravine.Mistake;
import ravine.Vec;
import ravine.lesson.Answer;
import ravine.lesson.Hands;
import ravine.spec.PlainNumber;
import ravine.spec.Range;
import ravine.spec.TypedNumber;

/** A class's show of hands on the page's question: counted, kept with the answers, and nowhere else. */
public final class ShowOfHands implements AskedPlace {

    private static final String BETWEEN = ";";

    private final LessonDesk desk;
    private final BooleanProperty open = new SimpleBooleanProperty();

    ShowOfHands(LessonDesk desk) {
        this.desk = desk;
    }

    /** Whether hands are counted: clicks in the picture are points that the class shows then. */
    public BooleanProperty open() {
        return open;
    }

    /** What was counted on the page, none where it asks nothing. */
    public Optional<Hands> now() {
        return desk.now().get().flatMap(OpenLesson::hands);
    }

    /** Counts so many more hands for an option. */
    public void count(int option, int more) {
        if (now().orElse(null) instanceof Hands.Counts counts) {
            desk.keep(counts.with(option, counts.of().get(option) + more));
        }
    }

    /** Sets how many hands went up for an option. */
    public void set(int option, int hands) {
        if (now().orElse(null) instanceof Hands.Counts counts) {
            desk.keep(counts.with(option, hands));
        }
    }

    /** Takes a place that was clicked: as a point that the class shows while hands are counted, else as the answer; false where none is asked for. */
    @Override
    public boolean place(Vec at) {
        return add(at) || desk.place(at);
    }

    @Override
    public boolean aim(Vec at) {
        return desk.aim(at);
    }

    private boolean add(Vec at) {
        if (!open.get() || !(now().orElse(null) instanceof Hands.Places places) || places.number() >= Hands.MOST) {
            return false;
        }
        var more = new ArrayList<>(places.of());
        more.add(at);
        desk.keep(new Hands.Places(more));
        return true;
    }

    /** Takes the numbers or points of a text, with spaces between numbers and semicolons between points. */
    public void read(String text) throws Mistake {
        if (now().orElse(null) instanceof Hands.Places) {
            var points = new ArrayList<Vec>();
            for (var point : parts(text, BETWEEN)) {
                var numbers = numbers(point);
                if (numbers.size() != 2) {
                    throw new Mistake(WindowWords.of("hands.pair", point.strip()), text, 0, text.length());
                }
                points.add(new Vec(numbers.get(0), numbers.get(1)));
            }
            desk.keep(new Hands.Places(points));
        } else if (now().isPresent()) {
            desk.keep(new Hands.Numbers(numbers(text.replace(BETWEEN, " "))));
        }
    }

    private static List<Double> numbers(String text) throws Mistake {
        var numbers = new ArrayList<Double>();
        for (var number : parts(text, "\\s+")) {
            numbers.add(TypedNumber.read(Range.ANY, WindowWords.of("hands.one"), number));
        }
        return numbers;
    }

    private static List<String> parts(String text, String between) {
        return Arrays.stream(text.split(between))
                .filter(part -> !part.isBlank())
                .limit(Hands.MOST)
                .toList();
    }

    /** What {@link #read} gives these for. */
    public static String text(Hands hands) {
        if (hands instanceof Hands.Places places) {
            return places.of().stream()
                    .map(at -> PlainNumber.plain(at.x1()) + " " + PlainNumber.plain(at.x2()))
                    .collect(Collectors.joining(BETWEEN + " "));
        } else if (hands instanceof Hands.Numbers numbers) {
            return numbers.of().stream().map(PlainNumber::plain).collect(Collectors.joining(" "));
        }
        return "";
    }

    /** Whether an answer is right, which is said of hands once the page is answered. */
    public boolean isRight(Answer answer) {
        return desk.now()
                .get()
                .filter(lesson -> lesson.answer().isPresent())
                .map(OpenLesson::page)
                .filter(page -> page.question().orElseThrow().takes(answer, page))
                .filter(page -> page.judge(answer).right())
                .isPresent();
    }

    /** Gives the answer of the class and plays what happens. */
    public void reveal() {
        now().flatMap(Hands::most).ifPresent(desk::answer);
    }
}
