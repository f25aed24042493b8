package lazaret.stay.web;

/**
 * A tile of the board, worded: nothing is left to compute while hundreds of them are written.
 *
 * @param bed code of the bed, by which it is opened
 * @param style the class that sets the colours of the state
 * @param letter the category as a letter, empty without a person
 * @param note last line, left
 * @param mark what stands out in words, empty without it; severe, signed off to leave
 * @param strip the line of a breach, empty without one
 * @param label all of it as a sentence, for those who hear the board
 * @param marks what the filters look for, separated by blanks
 */
public record TileLook(
        String bed,
        String number,
        String more,
        String style,
        String icon,
        String word,
        String letter,
        String letterStyle,
        String days,
        String note,
        String noteStyle,
        String flags,
        String mark,
        String markIcon,
        String markStyle,
        String strip,
        String label,
        String marks) {}
