package lazaret.living.request;

import static lazaret.living.LivingRefusal.KIND_IS_MISSING;
import static lazaret.living.LivingRefusal.PAGE_IS_OUTDATED;

import lazaret.living.RequestKind;
import lazaret.living.Words;

/**
 * What a room asks for.
 *
 * @param words what the kind does not say, up to {@value #LONGEST} characters, may be empty
 * @param tap what the page calls this one wish: the same again, however often tapped, is the same wish
 */
public record Wish(RequestKind kind, boolean urgent, String words, String tap) {
    public static final int LONGEST = 200;

    private static final int LONGEST_TAP = 64;

    public Wish {
        if (kind == null) {
            throw KIND_IS_MISSING.at("/kind").asException();
        }
        if (tap == null || !tap.matches("[A-Za-z0-9-]{1," + LONGEST_TAP + "}")) {
            throw PAGE_IS_OUTDATED.refusal().asException();
        }
        words = Words.of(words, LONGEST, "/words");
    }
}
