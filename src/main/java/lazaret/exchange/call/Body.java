package lazaret.exchange.call;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import lazaret.platform.PlatformRefusal;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;

/**
 * An object of a request, read strictly: each field is asked for by name and kind, and {@link #end} refuses everything
 * that was wrong, missing or never asked for, all at once. {@code null} is the same as absent.
 */
public final class Body {
    /** Longer than any text the product keeps; the limit of a field is its use case's. */
    private static final int LONGEST_TEXT = 2_000;

    private static final int MOST_ITEMS = 100;
    private static final int MOST_DIGITS = 20;

    private final JsonObject content;
    private final String at;
    private final List<Refusal> refusals;
    private final Set<String> known = new HashSet<>();
    private final List<Body> parts = new ArrayList<>();
    private boolean ended;

    Body(JsonObject content) {
        this(content, "", new ArrayList<>());
    }

    private Body(JsonObject content, String at, List<Refusal> refusals) {
        this.content = content;
        this.at = at;
        this.refusals = refusals;
    }

    public Value<String> text(String name) {
        return read(name, ValueKind.TEXT, value -> clean(value, name));
    }

    /** A moment, written in ISO 8601 with an offset. */
    public Value<Instant> time(String name) {
        return read(name, ValueKind.TIME, value -> string(value).flatMap(Moments::read));
    }

    /** A day of the calendar, written in ISO 8601. */
    public Value<LocalDate> day(String name) {
        return read(name, ValueKind.DAY, value -> string(value).flatMap(Moments::readDay));
    }

    /** An hour and a minute of the clock on the wall, {@code 08:30}. */
    public Value<LocalTime> clock(String name) {
        return read(name, ValueKind.CLOCK, value -> string(value)
                .filter(text -> text.matches("([01]\\d|2[0-3]):[0-5]\\d"))
                .map(LocalTime::parse));
    }

    public Value<Integer> wholeNumber(String name) {
        return read(name, ValueKind.WHOLE_NUMBER, value -> decimal(value)
                .filter(n -> n.stripTrailingZeros().scale() <= 0 && n.abs().compareTo(BigDecimal.valueOf(1L << 30)) < 0)
                .map(BigDecimal::intValueExact));
    }

    public Value<BigDecimal> number(String name) {
        return read(name, ValueKind.NUMBER, Body::decimal);
    }

    public Value<Boolean> truth(String name) {
        return read(name, ValueKind.TRUTH, value -> switch (value.getValueType()) {
            case TRUE -> Optional.of(true);
            case FALSE -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    public <E extends Enum<E>> Value<E> oneOf(String name, Class<E> type) {
        return read(name, ValueKind.TEXT, value -> string(value).map(word -> constant(word, pointer(name), type)));
    }

    public <E extends Enum<E>> Set<E> setOf(String name, Class<E> type) {
        Set<E> found = EnumSet.noneOf(type);
        List<String> words = texts(name).orElse(List.of());
        for (int i = 0; i < words.size(); i++) {
            E constant = constant(words.get(i), pointer(name) + "/" + i, type);
            if (constant != null) {
                found.add(constant);
            }
        }
        return found;
    }

    public Value<List<String>> texts(String name) {
        return read(name, ValueKind.LIST, value -> {
            if (!(value instanceof JsonArray items) || items.size() > MOST_ITEMS) {
                return Optional.empty();
            }
            List<String> texts = new ArrayList<>();
            items.forEach(item -> clean(item, name).ifPresent(texts::add));
            return texts.size() == items.size() ? Optional.of(texts) : Optional.empty();
        });
    }

    /** The object of this name; where it is absent, an empty one, whose required fields are then missing. */
    public Body object(String name) {
        Body absent = new Body(JsonValue.EMPTY_JSON_OBJECT, pointer(name), refusals);
        // Where the value is no object at all, one refusal is enough.
        Body wrong = new Body(JsonValue.EMPTY_JSON_OBJECT, pointer(name), new ArrayList<>());
        Value<Body> read = read(
                name,
                ValueKind.OBJECT,
                value -> value instanceof JsonObject object
                        ? Optional.of(new Body(object, pointer(name), refusals))
                        : Optional.empty());
        Body part = read.isGiven() ? read.orElse(wrong) : absent;
        parts.add(part);
        return part;
    }

    /** An object that somebody else reads, and refuses what is wrong in it. */
    public Value<JsonObject> document(String name) {
        return read(
                name,
                ValueKind.OBJECT,
                value -> value instanceof JsonObject object ? Optional.of(object) : Optional.empty());
    }

    public boolean has(String name) {
        return content.getOrDefault(name, JsonValue.NULL) != JsonValue.NULL;
    }

    /** Everything has been asked for. To be called before anything is done. */
    public void end() {
        ended = true;
        addUnknownFields();
        RefusalException.throwIfAny(refusals);
    }

    boolean isEnded() {
        return ended;
    }

    public void refuse(Refusal refusal) {
        refusals.add(refusal);
    }

    public String pointer(String name) {
        return at + "/" + name.replace("~", "~0").replace("/", "~1");
    }

    private void addUnknownFields() {
        Set<String> unknown = new LinkedHashSet<>(content.keySet());
        unknown.removeAll(known);
        unknown.forEach(name -> refuse(PlatformRefusal.UNKNOWN_FIELD.at(pointer(name), Json.shortened(name))));
        parts.forEach(Body::addUnknownFields);
    }

    private <T> Value<T> read(String name, ValueKind kind, Function<JsonValue, Optional<T>> reading) {
        known.add(name);
        if (!has(name)) {
            return Value.absent(this, name);
        }
        int before = refusals.size();
        JsonValue written = content.get(name);
        Optional<T> value = reading.apply(written);
        if (value.isEmpty() && refusals.size() == before) {
            refuse(PlatformRefusal.MALFORMED_VALUE.at(pointer(name), Json.shortened(written.toString()), kind));
        }
        return value.map(v -> Value.of(this, name, v)).orElseGet(() -> Value.unreadable(this, name));
    }

    private <E extends Enum<E>> E constant(String word, String pointer, Class<E> type) {
        for (E constant : type.getEnumConstants()) {
            if (constant.name().equals(word)) {
                return constant;
            }
        }
        List<String> known = EnumSet.allOf(type).stream().map(Enum::name).toList();
        refuse(PlatformRefusal.VALUE_IS_NOT_KNOWN.at(pointer, Json.shortened(word), known));
        return null;
    }

    private Optional<String> clean(JsonValue value, String name) {
        Optional<String> text = string(value);
        if (text.isPresent() && text.get().length() > LONGEST_TEXT) {
            refuse(PlatformRefusal.VALUE_IS_TOO_LONG.at(pointer(name), name, LONGEST_TEXT));
            return Optional.empty();
        }
        return text.filter(t -> t.codePoints().noneMatch(Body::isUnprintable));
    }

    // Half of a pair of surrogates is no character; the database keeps neither it nor NUL.
    private static boolean isUnprintable(int character) {
        return Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE;
    }

    private static Optional<String> string(JsonValue value) {
        return value instanceof JsonString text ? Optional.of(text.getString()) : Optional.empty();
    }

    private static Optional<BigDecimal> decimal(JsonValue value) {
        return value instanceof JsonNumber number
                ? Optional.of(number.bigDecimalValue())
                        .filter(n -> n.precision() <= MOST_DIGITS && Math.abs(n.scale()) <= MOST_DIGITS)
                : Optional.empty();
    }
}
