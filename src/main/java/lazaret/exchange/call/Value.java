package lazaret.exchange.call;

import lazaret.platform.PlatformRefusal;

/**
 * One field of a request as it was read. A value that could not be read has told its body why already; what it answers
 * then does not matter, because {@link Body#end} refuses the request.
 */
public final class Value<T> {
    private final Body body;
    private final String name;
    private final T value;
    private final boolean given;

    private Value(Body body, String name, T value, boolean given) {
        this.body = body;
        this.name = name;
        this.value = value;
        this.given = given;
    }

    static <T> Value<T> of(Body body, String name, T value) {
        return new Value<>(body, name, value, true);
    }

    static <T> Value<T> unreadable(Body body, String name) {
        return new Value<>(body, name, null, true);
    }

    static <T> Value<T> absent(Body body, String name) {
        return new Value<>(body, name, null, false);
    }

    /** The value; where it is absent the body refuses the request at its end. */
    public T required() {
        if (!given) {
            body.refuse(PlatformRefusal.FIELD_IS_MISSING.at(body.pointer(name), name));
        }
        return value;
    }

    boolean isGiven() {
        return given;
    }

    public T orNull() {
        return value;
    }

    public T orElse(T other) {
        return value == null ? other : value;
    }
}
