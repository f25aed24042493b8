package lazaret.platform.web;

/** What a capability counts for its entry of the menu: work that waits for whoever looks. A bean of one request. */
public interface MenuCount {

    /** The name of the entry. */
    String entry();

    /** How much waits; asked only for an entry that the role sees, several times in a request. */
    long waiting();
}
