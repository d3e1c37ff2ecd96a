package ravine.cli;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import ravine.json.JsonText;
import ravine.run.Verdict;

/** The verdicts on runs: the word that tables use, the words of sentences, and what they mean. */
record VerdictList(List<Verdict.Kind> kinds) implements Listing {

    static VerdictList all() {
        return new VerdictList(List.of(Verdict.Kind.values()));
    }

    @Override
    public String plain() {
        return TextTable.plain(kinds.stream()
                .map(kind -> new TextTable.Row(
                        List.of(kind.word()), Arrays.asList(kind.meaning().split(" "))))
                .toList());
    }

    @Override
    public String markdown() {
        return TextTable.markdown(
                List.of("verdict", "in a sentence", "meaning"),
                kinds.stream()
                        .map(kind -> List.of("`" + kind.word() + "`", kind.words(), kind.meaning()))
                        .toList());
    }

    @Override
    public List<Map<String, Object>> data() {
        return kinds.stream()
                .map(kind -> JsonText.object("id", kind.word(), "name", kind.words(), "meaning", kind.meaning()))
                .toList();
    }
}
