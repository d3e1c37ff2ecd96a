package ravine.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ravine.Box;
import ravine.Mistake;
import ravine.Vec;
import ravine.run.Recipe;
import ravine.run.Verdict;
import ravine.session.FirstSession;
import ravine.session.Session;
import ravine.session.Track;
import ravine.spec.Role;

/** What is done with the cards of gradient descent, momentum and Adam. */
class TracksTest {
    private final Session before = FirstSession.lecture();
    private final Workbench workbench = new Workbench(before, Threads.HERE);
    private final Tracks tracks = workbench.tracks();

    private <T> List<T> all(Function<Track, T> what) {
        return workbench.session().tracks().stream().map(what).toList();
    }

    private List<String> ids() {
        return all(track -> track.recipe().spec().id());
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 1, momentum gd adam",
        "2, -2, 0, adam gd momentum",
        "0, -1, 0, gd momentum adam",
        "1, 9, 2, gd adam momentum"
    })
    void aTrackMovesAsFarAsThereArePlacesAndKeepsItsLook(int track, int places, int to, String order) {
        int pen = before.tracks().get(track).pen();
        assertEquals(to, tracks.move(track, places));
        assertEquals(order, String.join(" ", ids()));
        assertEquals(pen, workbench.session().tracks().get(to).pen());
    }

    @Test
    void aDuplicateStandsBelowItsOriginalWithALookOfItsOwnAndOpen() {
        tracks.duplicate(0);
        assertEquals(List.of("gd", "gd", "momentum", "adam"), ids());
        assertEquals(List.of(0, 3, 1, 2), all(Track::pen));
        assertEquals(1, tracks.newest());
        assertTrue(tracks.openCards().isOpen(3));
    }

    @Test
    void aMethodThatIsChosenIsAddedAtTheEnd() {
        ChoiceItem.matching(tracks.offers(), "lion").get(0).take().run();
        assertEquals(List.of("gd", "momentum", "adam", "lion"), ids());
        assertEquals(3, tracks.newest());
    }

    @Test
    void aPinnedPathStaysAsItWasWhileTheMethodChanges() {
        tracks.pin(0);
        assertTrue(tracks.isPinned(0) && !tracks.isPinned(1));
        var was = before.tracks().get(0).recipe();
        var eta = was.spec().keys().get(0);
        tracks.set(0, eta, 0.1);
        var ghosts = workbench.session().scene().ghosts();
        assertEquals(List.of(was), ghosts.stream().map(Track::recipe).toList());
        tracks.pin(0);
        assertEquals(List.of(), workbench.session().scene().ghosts());
        workbench.history().undo();
        assertTrue(tracks.isPinned(0));
    }

    @Test
    void tracksExchangeTheirLooksInOneStep() {
        tracks.openCards().open(2, false);
        tracks.setPen(0, 2);
        assertEquals(List.of(2, 1, 0), all(Track::pen));
        assertTrue(tracks.openCards().isOpen(2));
        assertFalse(tracks.openCards().isOpen(0));
        assertEquals("Gradient descent", tracks.holder(2));
        workbench.history().undo();
        assertEquals(before, workbench.session());
    }

    @Test
    void aFreeLookIsTakenWithoutTouchingTheOthers() {
        tracks.setPen(1, 7);
        assertEquals(List.of(0, 7, 2), all(Track::pen));
        assertEquals("", tracks.holder(1));
    }

    @Test
    void howSteepItIsAndHowLongTheStepWasIsSaidAtEachStep() {
        assertEquals("‖g‖ = 8.06", tracks.standing(0));
        workbench.player().show(1);
        assertEquals("‖g‖ = 4.89 after a step of 3.22", tracks.standing(0));
    }

    @Test
    void numbersOfTheLastStepNameItWhereAnotherIsShown() {
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(2000)));
        workbench.player().end();
        var verdict = tracks.verdict(0).orElseThrow();
        assertTrue(tracks.evidence(0, verdict).startsWith("‖g‖ = "), tracks.evidence(0, verdict));
        workbench.player().show(verdict.since());
        assertTrue(tracks.evidence(0, verdict).startsWith("At step 2000 ‖g‖ = "), tracks.evidence(0, verdict));
    }

    @Test
    void theVerdictIsSaidFromTheStepOnWhereItBecameSo() {
        workbench.edit("", session -> session.withProblem(problem -> problem.withSteps(2000)));
        workbench.player().end();
        int since = tracks.verdict(0).orElseThrow().since();
        assertTrue(since > 10 && since < 1900, "since step " + since);
        workbench.player().show(since - 1);
        assertEquals(Optional.empty(), tracks.verdict(0));
        workbench.player().show(since);
        assertEquals(Optional.of(Verdict.Kind.MINIMUM), tracks.verdict(0).map(Verdict::kind));
        assertEquals(
                "f = 0.5",
                new Workbench(before.withStart(new Vec(0, 0.5)), Threads.HERE)
                        .ranking()
                        .words(0));
    }

    @Test
    void aRateThatIsTooLargeIsNamedFirstAndEarly() {
        var rate = before.tracks().get(0).recipe().spec().key(Role.RATE).orElseThrow();
        tracks.set(0, rate, 0.6);
        workbench.player().show(5);
        var verdict = tracks.verdict(0).orElseThrow();
        assertEquals(Verdict.Kind.DIVERGED, verdict.kind());
        assertTrue(verdict.causeFirst().startsWith("η 0.6 is above 2/λ = 0.5"), verdict.causeFirst());
    }

    @Test
    void aTrackHasANameOfItsOwnUntilItIsEmptiedAgain() {
        tracks.rename(1, "  my   ball ");
        assertEquals(List.of("Gradient descent", "my ball", "Adam"), all(Track::title));
        tracks.rename(1, "");
        assertEquals(before, workbench.session());
    }

    @Test
    void onlyOneIsShownAndThenAllAgain() {
        tracks.showOnly(1);
        assertEquals(List.of(false, true, false), all(Track::shown));
        tracks.showOnly(1);
        assertEquals(List.of(true, true, true), all(Track::shown));
    }

    @Test
    void resetGivesTheDefaultsAndTakesModifiersAway() {
        tracks.modifiers(0).offers().get(0).take().run();
        tracks.reset(0);
        assertEquals("gd", all(track -> track.recipe().text()).get(0));
    }

    @Test
    void linkedRatesAreSetTogetherAndOtherKeysAlone() {
        var spec = before.tracks().get(0).recipe().spec();
        tracks.linked().set(true);
        tracks.set(0, spec.key(Role.RATE).orElseThrow(), 0.25);
        assertEquals(List.of(0.25, 0.25, 0.25), all(track -> track.recipe()
                .spec()
                .value(
                        track.recipe().optimizer(),
                        track.recipe().spec().key(Role.RATE).orElseThrow())));
        var decay = before.tracks().get(1).recipe().spec().key(Role.DECAY).orElseThrow();
        tracks.set(1, decay, 0.8);
        assertTrue(all(track -> track.recipe().text()).get(1).contains("beta=0.8"));
    }

    @Test
    void theLineOfVerdictsSaysOnceThatFIsUndefined() {
        workbench.formulaText().set("sqrt(x) + y^2");
        workbench.player().end();
        var said = workbench.ranking().line(tracks);
        assertTrue(said.startsWith("Gradient descent undefined   ·   Momentum undefined   ·"), said);
    }

    @Test
    void theyAreRankedByFAfterEqualStepsOrEqualEvaluations() {
        var ranking = workbench.ranking();
        assertEquals(List.of(0, 1, 2), ranking.order());
        workbench.player().show(6);
        ranking.by().set(Ranking.By.STEPS);
        var runs = workbench.shown().getValue().runs();
        var values =
                ranking.order().stream().map(track -> runs.get(track).value(6)).toList();
        assertEquals(values.stream().sorted().toList(), values);
        tracks.showOnly(2);
        assertEquals(2, ranking.order().get(0));
        assertTrue(ranking.line(tracks).matches("Adam [−0-9.×⁻]+"), ranking.line(tracks));
        tracks.showOnly(2);
        tracks.add(before.tracks().get(0).recipe().optimizer());
        workbench.edit("", session -> session.withTrack(3, track -> track.withRecipe(recipe("linesearch"))));
        ranking.by().set(Ranking.By.EVALUATIONS);
        int most = workbench.shown().getValue().runs().get(0).step(6).evaluations();
        int step = ranking.step(3);
        var searched = workbench.shown().getValue().runs().get(3);
        assertTrue(step < 6
                && searched.step(step).evaluations() <= most
                && searched.step(step + 1).evaluations() > most);
        assertTrue(ranking.words(3).endsWith("(step " + step + ")"), ranking.words(3));
    }

    private static Recipe recipe(String text) {
        try {
            return Recipe.read(text);
        } catch (Mistake wrong) {
            throw new AssertionError(wrong.sentence(), wrong);
        }
    }

    @Test
    void methodsThatStandOnOnePointSaySoWhereThePictureDoesNotShowIt() {
        tracks.duplicate(0);
        tracks.rename(1, "twin");
        workbench.player().show(1);
        assertEquals("‖g‖ = 4.89 after a step of 3.22", tracks.standing(0));
        workbench.edit("", session -> session.withScene(scene -> scene.withView(new Box(5, 6, 5, 6))));
        assertEquals("‖g‖ = 4.89 after a step of 3.22; on one point with twin", tracks.standing(0));
        tracks.show(1, false);
        assertEquals("‖g‖ = 4.89 after a step of 3.22", tracks.standing(0));
    }

    @Test
    void ofSeveralStartsACardSaysWhichItSpeaksOf() {
        workbench.starts().add(new Vec(3, 2));
        assertEquals("Start 1: ‖g‖ = 8.06", tracks.standing(0));
        workbench.player().end();
        var verdict = tracks.verdict(0).orElseThrow();
        assertTrue(tracks.evidence(0, verdict).startsWith("Start 1: "), tracks.evidence(0, verdict));
    }

    @Test
    void theStepStaysWhereNoRunCanBegin() {
        workbench.player().end();
        workbench.formulaText().set("sqrt(x) + y^2");
        assertEquals(20, workbench.player().step().get());
        assertEquals(Optional.of(Verdict.Kind.UNDEFINED), tracks.verdict(0).map(Verdict::kind));
        workbench.formulaText().set("x^2 + y^2");
        assertEquals(20, workbench.player().step().get());
    }

    @Test
    void theBoundOfTheRateFollowsFromTheSteepestCurvature() {
        assertEquals(0.5, tracks.rateLimit(0).orElseThrow(), 1e-9);
        assertEquals(0.75, tracks.rateLimit(1).orElseThrow(), 1e-9);
        assertEquals(OptionalDouble.empty(), tracks.rateLimit(2));
    }
}
