package lazaret.exchange.call;

/** How a value has to be written in a request. */
enum ValueKind {
    TEXT,
    /** ISO 8601 with an offset. */
    TIME,
    /** ISO 8601 without a clock. */
    DAY,
    /** Hours and minutes. */
    CLOCK,
    /** A name of the tz database. */
    ZONE,
    WHOLE_NUMBER,
    NUMBER,
    TRUTH,
    OBJECT,
    LIST,
    PAGE_SIZE,
    CURSOR
}
