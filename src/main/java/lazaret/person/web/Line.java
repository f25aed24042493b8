package lazaret.person.web;

/**
 * One line of the timeline in the words of the page.
 *
 * @param time hour and minute at the facility
 * @param tone {@code l-ok}, {@code l-warn}, {@code l-bad} or empty: the colour of the icon, which the words repeat
 * @param lead what happened, in bold
 * @param old what was replaced, struck through; null mostly
 * @param note laboratory and who recorded it
 * @param struck the whole line counts no more
 * @param why the reason of a correction or of voiding; null mostly
 */
public record Line(
        String time,
        String icon,
        String tone,
        String lead,
        String old,
        String text,
        String note,
        boolean struck,
        String why) {}
