package lazaret.person;

import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Of whom somebody said, looking at them: these are other people, whatever telephone and birth date say.
 *
 * @param asked whether lookalikes stand against a registration at all; programs that were not asked are not refused
 */
public record KnownToDiffer(boolean asked, Set<String> numbers) {

    /** Nobody was asked, nothing is refused. */
    public static KnownToDiffer notAsked() {
        return new KnownToDiffer(false, Set.of());
    }

    /** From these and from nobody else. */
    public static KnownToDiffer from(Collection<String> numbers) {
        return new KnownToDiffer(true, Set.copyOf(numbers));
    }

    /** Numbers of those who may be the same person and of whom nobody has said that they are not. */
    List<String> undecided(List<Lookalike> lookalikes) {
        return lookalikes.stream()
                .filter(one -> asked && one.likeness() == Likeness.PHONE_AND_BIRTH_DATE)
                .map(one -> one.who().number())
                .filter(number -> !numbers.contains(number))
                .toList();
    }
}
