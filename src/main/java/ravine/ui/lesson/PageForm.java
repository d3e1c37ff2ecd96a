package ravine.ui.lesson;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import ravine.Mistake;
import ravine.lesson.Explanation;
import ravine.lesson.ExplanationSettings;
import ravine.lesson.Page;
import ravine.lesson.PagePart;
import ravine.lesson.Reason;
import ravine.spec.Key;
import ravine.spec.PlainNumber;
import ravine.spec.TypedNumber;
import ravine.workbench.LessonMaking;
import ravine.workbench.QuestionKind;
import ravine.workbench.WindowWords;

/** What is read and asked on the page that is being made, what explains the answer, and what the page makes of the window. */
final class PageForm extends PageFields {

    private final VBox asked = new VBox();
    private List<?> parts = List.of();

    /** A form for a page that has the methods of the page that is shown. */
    PageForm(LessonMaking making) {
        super(making);
        labelled("making.text", area("pageText", 4, Page::text, Page::withText));
        labelled(
                "making.kind",
                choice(
                        "kind",
                        () -> QuestionKind.of(page()),
                        QuestionKind::words,
                        QuestionKind::now,
                        PageForm::asking));
        getChildren().add(asked);
        following(page -> ask(making, page));
        labelled(
                "making.why",
                area("whyText", 3, page -> page.reason().map(Reason::text).orElse(""), PageForm::explained));
        labelled(
                "making.show",
                choice(
                        "show",
                        () -> Stream.concat(
                                        Stream.of(Optional.<Explanation>empty()),
                                        Arrays.stream(Explanation.values()).map(Optional::of))
                                .toList(),
                        by -> by.map(view -> WindowWords.of("making.show." + word(view)))
                                .orElse(WindowWords.of("making.show.none")),
                        page -> page.reason().flatMap(Reason::shownBy),
                        PageForm::shownBy));
        getChildren().addAll(hiding(), snapping(making));
    }

    /** Shows the question with as many fields as it has; that is made anew only where they are others, so that the keyboard stays where it is. */
    private void ask(LessonMaking making, Page page) {
        var now = List.of(
                QuestionKind.now(page),
                page.question().map(question -> question.options(page).size()).orElse(0));
        if (!now.equals(parts)) {
            boolean added = asked.lookup("#addOption") != null
                    && asked.lookup("#addOption").isFocused();
            parts = now;
            asked.getChildren()
                    .setAll(page.question().map(question -> new QuestionForm(making)).stream()
                            .toList());
            if (added) {
                asked.lookup("#addOption").requestFocus();
            }
        }
        asked.getChildren().forEach(form -> ((QuestionForm) form).follow());
    }

    private static Page asking(Page page, QuestionKind kind) {
        return kind == QuestionKind.now(page) ? page : page.withQuestion(kind.begin(page));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private static Page explained(Page page, String text) {
        return page.withReason(reason(
                text, page.reason().flatMap(Reason::shownBy), page.reason().map(Reason::settings)));
    }

    private static Page shownBy(Page page, Optional<Explanation> by) {
        var before = page.reason().filter(old -> old.shownBy().equals(by));
        return page.withReason(reason(page.reason().map(Reason::text).orElse(""), by, before.map(Reason::settings)));
    }

    private static Optional<Reason> reason(
            String text, Optional<Explanation> by, Optional<ExplanationSettings> settings) {
        return text.isEmpty() && by.isEmpty()
                ? Optional.empty()
                : Optional.of(new Reason(text, by, settings.orElse(ExplanationSettings.NONE)));
    }

    private TitledPane hiding() {
        var parts = new FlowPane(12, 6);
        for (var part : PagePart.values()) {
            parts.getChildren()
                    .add(flag(
                            "hide-" + word(part),
                            WindowWords.of("making.hide." + word(part)),
                            page -> page.hidden().contains(part),
                            (page, hidden) -> page.withHidden(with(page, part, hidden))));
        }
        return folded("making.hide", parts);
    }

    private static EnumSet<PagePart> with(Page page, PagePart part, boolean hidden) {
        var parts = EnumSet.noneOf(PagePart.class);
        parts.addAll(page.hidden());
        if (hidden) {
            parts.add(part);
        } else {
            parts.remove(part);
        }
        return parts;
    }

    private TitledPane snapping(LessonMaking making) {
        var rows = new PageFields(making);
        var says = new Label(WindowWords.of("making.snap.help"));
        says.getStyleClass().add("says");
        says.setMinHeight(USE_PREF_SIZE);
        rows.getChildren().add(says);
        for (var key : Page.keys(page().session())) {
            var field = rows.field(
                    "snap-" + key.name(),
                    page -> page.snaps().getOrDefault(key.name(), List.of()).stream()
                            .map(PlainNumber::plain)
                            .collect(Collectors.joining(" ")),
                    (page, text) -> snapped(page, key, text));
            var label = new Label(key.symbol());
            label.getStyleClass().add("symbol");
            label.setLabelFor(field);
            field.setAccessibleText(key.name());
            rows.getChildren().addAll(label, field);
        }
        following(page -> rows.follow());
        return folded("making.snap", rows);
    }

    private static Page snapped(Page page, Key.Numeric key, String text) throws Mistake {
        var numbers = new ArrayList<Double>();
        for (var number : text.strip().split("\\s+", -1)) {
            if (!number.isEmpty()) {
                numbers.add(TypedNumber.read(key.range(), key.symbol(), number));
            }
        }
        var snaps = new LinkedHashMap<>(page.snaps());
        if (numbers.isEmpty()) {
            snaps.remove(key.name());
        } else {
            snaps.put(key.name(), numbers);
        }
        return page.withSnaps(snaps);
    }

    private static TitledPane folded(String words, Node content) {
        var pane = new TitledPane(WindowWords.of(words), content);
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }
}
