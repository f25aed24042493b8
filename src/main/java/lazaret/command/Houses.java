package lazaret.command;

import java.util.Collection;

/**
 * Which facilities a statement counts.
 *
 * @param codes joined by commas, or {@code *} for all
 */
public record Houses(String codes) {
    public static final Houses ALL = new Houses("*");

    public static Houses of(Collection<String> codes) {
        return new Houses(String.join(",", codes));
    }

    /** A condition on a column with a facility's code; the parameter holds {@link #codes}. */
    public static String among(String column, String parameter) {
        return "(" + parameter + " = '*' or " + column + " = any(string_to_array(" + parameter + ", ',')))";
    }
}
