package lazaret.exchange.call;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A part of a list: so many items after the one that the cursor names.
 *
 * @param after the key of the last item seen; empty at the beginning
 * @param address of the list with the parameters that filter it
 */
public record Page(String after, int size, String address) {
    static final int USUAL = 200;
    static final int LARGEST = 500;

    /** How many items lie before it, where the cursor is a number. */
    public int passed() {
        return after.isEmpty() ? 0 : Integer.parseInt(after);
    }

    /** How many items to ask for: one more tells that there is a next page. */
    public int wanted() {
        return size + 1;
    }

    /**
     * The list as it is answered.
     *
     * @param items those asked for, in the order of their keys
     */
    public <T> Map<String, Object> answer(List<T> items, Function<T, String> key, Function<T, ?> form) {
        List<T> shown = items.subList(0, Math.min(size, items.size()));
        String next = items.size() > size
                ? address + (address.contains("?") ? "&" : "?") + "limit=" + size + "&cursor="
                        + sealed(key.apply(shown.get(size - 1)))
                : null;
        return JsonForm.fields("items", shown.stream().map(form).toList(), "next", next);
    }

    /** The key in a cursor; empty if it is none that was ever given out. */
    static Optional<String> opened(String cursor) {
        if (!cursor.matches("[A-Za-z0-9_-]{1,400}") || cursor.length() % 4 == 1) {
            return Optional.empty();
        }
        String key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
        return sealed(key).equals(cursor) && key.chars().noneMatch(Character::isISOControl)
                ? Optional.of(key)
                : Optional.empty();
    }

    private static String sealed(String key) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.getBytes(StandardCharsets.UTF_8));
    }
}
