package lazaret.live;

/** What a board looks at, as a code that travels between nodes and to browsers. */
final class Topic {
    /** Every board; also what is said when something may have been missed. */
    static final String EVERYTHING = "*";

    /** The dispatchers' board. */
    static final String TRANSFERS = "transfers";

    /** Boards of the whole city: that something changed somewhere. */
    static final String CITY = "city";

    /** Accounts and sessions: for the nodes themselves, no browser is told. */
    static final String ACCESS = "access";

    /** No change reaches this node at the moment; for browsers alone. */
    static final String DEAF = "-";

    private static final String FACILITY = "facility:";

    private Topic() {}

    static String ofFacility(String code) {
        return FACILITY + code;
    }

    static boolean isFacility(String topic) {
        return topic.startsWith(FACILITY);
    }

    static String facility(String topic) {
        return topic.substring(FACILITY.length());
    }
}
