package lazaret.transfer.dispatch;

/**
 * What somebody showed at the door to be told apart from others.
 *
 * @param code the end of a paper, a number, or what a code says that was scanned; empty: nothing was shown
 * @param compared the telephone compared the end of the paper when there was no network
 */
public record Shown(String code, boolean compared) {
    public static final Shown NOTHING = new Shown("", false);

    public Shown {
        code = code == null ? "" : code.strip();
    }

    public static Shown code(String code) {
        return new Shown(code, false);
    }
}
