package ravine.lesson;

import java.util.List;

/** A choice among options, of which one or more are right. */
public record ChoiceQuestion(String ask, List<Option> options) implements Question {

    /**
     * What can be chosen.
     *
     * @param says what is said to who chose it
     */
    public record Option(String text, boolean right, String says) {}

    public ChoiceQuestion {
        options = List.copyOf(options);
    }

    @Override
    public List<String> options(Page page) {
        return options.stream().map(Option::text).toList();
    }

    @Override
    public boolean takes(Answer answer, Page page) {
        return answer instanceof Answer.Chosen chosen && chosen.place() >= 0 && chosen.place() < options.size();
    }

    @Override
    public Judgement judge(Answer answer, Page page) {
        var option = options.get(((Answer.Chosen) answer).place());
        return new Judgement(option.right, option.says);
    }

    @Override
    public Question asking(String other) {
        return new ChoiceQuestion(other, options);
    }
}
