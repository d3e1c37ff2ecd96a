package ravine.cli;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.ITypeConverter;
import ravine.Mistake;
import ravine.session.PictureView;
import ravine.session.Scene;
import ravine.session.Session;
import ravine.spec.DidYouMean;
import ravine.spec.EnumWords;

/** The option that says what a figure shows. */
final class ViewsOption {

    private final Supplier<Optional<List<PictureView>>> views;

    ViewsOption(CommandSyntax syntax) {
        views = syntax.option(
                "--views",
                "VIEWS",
                new OfViews(),
                new Candidates(),
                "what is shown, one or two with a comma between them: " + words(),
                "(default: as in the session)");
    }

    private static String words() {
        return String.join(", ", names());
    }

    private static List<String> names() {
        return EnumWords.of(List.of(PictureView.values()));
    }

    /** Names of views with commas between them. */
    static final class OfViews implements ITypeConverter<List<PictureView>> {
        @Override
        public List<PictureView> convert(String text) throws Mistake {
            var named = new ArrayList<PictureView>();
            int start = 0;
            for (var word : text.split(",", -1)) {
                int end = start + word.length();
                var view = PictureView.named(word.strip());
                if (view.isEmpty() || named.contains(view.get()) || named.size() == Scene.MOST_VIEWS) {
                    throw new Mistake(
                            "Here stand one or two of %s.%s"
                                    .formatted(words(), DidYouMean.proposal(word.strip(), names())),
                            text,
                            start,
                            end);
                }
                named.add(view.get());
                start = end + 1;
            }
            return named;
        }
    }

    /** Names that a shell may complete. */
    static final class Candidates implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return names().iterator();
        }
    }

    /** The session that shows these views, if the option is given. */
    Session in(Session session) {
        return views.get()
                .map(wanted -> session.withScene(scene -> scene.withViews(wanted)))
                .orElse(session);
    }

    /** What to say of views in which this session has nothing to show. */
    List<String> withoutEffect(Session session) {
        var offered = PictureView.of(session);
        return views.get().stream()
                .flatMap(List::stream)
                .filter(view -> !offered.contains(view))
                .map(view -> "--views %s has no effect: this session has nothing to show in it.".formatted(view.word()))
                .toList();
    }
}
