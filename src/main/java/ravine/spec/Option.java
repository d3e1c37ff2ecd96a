package ravine.spec;

import java.util.Arrays;
import java.util.List;

/** One value that a choice can take: the word in recipes, the sentence on what differs, the value of the record component. */
public record Option(String name, String says, Object value) {

    static List<Option> of(Class<?> type, Choice choice) {
        if (type == boolean.class) {
            return List.of(new Option("false", "", false), new Option("true", choice.says(), true));
        }
        return Arrays.stream(type.getFields())
                .filter(field -> field.isEnumConstant())
                .map(field -> {
                    var variant = field.getAnnotation(Variant.class);
                    var name = EnumWords.of(field.getName());
                    var says = variant == null ? "" : variant.value();
                    var more = name.equals(choice.value()) ? choice.says() : "";
                    return new Option(name, (says + " " + more).strip(), constant(type, field.getName()));
                })
                .toList();
    }

    private static Object constant(Class<?> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> ((Enum<?>) constant).name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
