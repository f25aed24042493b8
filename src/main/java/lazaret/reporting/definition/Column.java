package lazaret.reporting.definition;

/**
 * One column of a report. The statement of the report has a column of the same name; its heading is the text
 * {@code catalogue.column.<name>}.
 *
 * @param width share of the paper's width, in relation to the others
 * @param words what the key of a constant's text begins with, for example {@code person.Category}; null unless a word
 * @param personal says who somebody is: left out for offices that read no names
 */
public record Column(String name, Kind kind, int width, String words, boolean personal) {

    /** How a value is printed, and what it is in a spreadsheet. */
    public enum Kind {
        TEXT,
        /** A constant, printed as its word. */
        WORD,
        /** The criteria of a decision as the database keeps them, printed as their sentences. */
        EVIDENCE,
        FIGURE,
        /** With one decimal. */
        DECIMAL,
        /** Kilograms, with two decimals. */
        WEIGHT,
        /** A share of one, printed in per cent with one decimal; more than 100 % is printed as it is. */
        SHARE,
        TIME,
        DAY
    }

    public static Column text(String name, int width) {
        return new Column(name, Kind.TEXT, width, null, false);
    }

    public static Column word(String name, String words, int width) {
        return new Column(name, Kind.WORD, width, words, false);
    }

    public static Column evidence(String name, int width) {
        return new Column(name, Kind.EVIDENCE, width, null, false);
    }

    public static Column figure(String name, int width) {
        return new Column(name, Kind.FIGURE, width, null, false);
    }

    public static Column decimal(String name, int width) {
        return new Column(name, Kind.DECIMAL, width, null, false);
    }

    public static Column weight(String name, int width) {
        return new Column(name, Kind.WEIGHT, width, null, false);
    }

    public static Column share(String name, int width) {
        return new Column(name, Kind.SHARE, width, null, false);
    }

    public static Column time(String name, int width) {
        return new Column(name, Kind.TIME, width, null, false);
    }

    public static Column day(String name, int width) {
        return new Column(name, Kind.DAY, width, null, false);
    }

    /** The same column, left out for whoever reads no names. */
    public Column ofAPerson() {
        return new Column(name, kind, width, words, true);
    }

    public boolean isNumber() {
        return kind == Kind.FIGURE || kind == Kind.SHARE || kind == Kind.DECIMAL || kind == Kind.WEIGHT;
    }
}
