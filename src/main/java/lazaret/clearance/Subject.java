package lazaret.clearance;

import java.util.Locale;

/**
 * Whom a row of a file is about: by register number, by the number of a paper, or by both, which must agree. Names are
 * no keys.
 *
 * @param number register number, null when the file has none
 * @param paper number of the paper, null when the file has none
 */
public record Subject(String number, String paper) {

    public Subject {
        number = number == null || number.isBlank() ? null : number.strip();
        paper = paper == null || paper.isBlank() ? null : paper.strip().toUpperCase(Locale.ROOT);
    }

    /** What the row calls the person, for a sentence. */
    String called() {
        return number != null ? number : paper == null ? "" : paper;
    }
}
