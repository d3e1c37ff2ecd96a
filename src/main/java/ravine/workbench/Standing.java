package ravine.workbench;

import ravine.run.Verdict;

/** How a method gets on, in words: of the first start, which is said where there are several. */
final class Standing {

    private Standing() {}

    static String of(Shown shown, int track) {
        var run = shown.runs().get(track);
        var standing = Verdict.standing(run, Math.min(shown.step(), run.last()));
        var others = Company.of(shown, track);
        return spoken(shown, others.isEmpty() ? standing : WindowWords.of("methods.standing.with", standing, others));
    }

    /** Words of a run, with the start that it is from. */
    static String spoken(Shown shown, String words) {
        return shown.session().starts().size() > 1 ? WindowWords.of("methods.fromstart", "1", words) : words;
    }
}
