package lazaret.person;

import java.text.Normalizer;

/** A telephone number: none, or 5 to 20 digits, written with blanks, hyphens and a leading plus. */
final class Phone {
    private Phone() {}

    /** Full-width digits narrowed, blanks and hyphens removed: what the search compares. */
    static String normal(String written) {
        return written == null
                ? ""
                : Normalizer.normalize(written, Normalizer.Form.NFKC).replaceAll("[\\s-]", "");
    }

    static boolean isPossible(String normal) {
        return normal.isEmpty() || normal.matches("\\+?[0-9]{5,20}");
    }
}
