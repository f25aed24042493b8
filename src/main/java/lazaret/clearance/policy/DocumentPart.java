package lazaret.clearance.policy;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import lazaret.platform.Refusal;

/**
 * One object of a policy document, read field by field; everything that is wrong is noted with a pointer to it, and a
 * value that cannot be stands as null until the reader ends.
 *
 * @param faults shared by all parts of a document
 */
record DocumentPart(JsonObject json, String pointer, List<Refusal> faults) {
    private static final int LONGEST_TEXT = 500;
    private static final int MOST_TEXTS = 50;
    private static final int LONGEST_QUOTE = 60;

    /** Notes the fields that nobody will read: a word mistyped must not silently ask for less. */
    void allow(PolicyField... fields) {
        List<String> known = Arrays.stream(fields).map(PolicyField::word).toList();
        json.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(PolicyRefusal.FIELD_IS_UNKNOWN.at(
                        pointer + "/" + name.replace("~", "~0").replace("/", "~1"), shortened(name))));
    }

    boolean has(PolicyField field) {
        return json.containsKey(field.word());
    }

    /** A whole number that must be there. */
    int whole(PolicyField field) {
        return required(field) ? wholeOr(field, 0) : 0;
    }

    Integer wholeOr(PolicyField field, Integer otherwise) {
        Integer whole = has(field) ? whole(json.get(field.word()), field, pointer(field)) : null;
        return whole == null ? otherwise : whole;
    }

    /** A number, null where none stands. */
    BigDecimal decimal(PolicyField field) {
        return has(field) ? number(json.get(field.word()), field, pointer(field)) : null;
    }

    BigDecimal requiredDecimal(PolicyField field) {
        BigDecimal number = required(field) ? decimal(field) : null;
        return number == null ? field.least() : number;
    }

    /** Whole numbers without repetition, ascending; empty where none stand. */
    List<Integer> wholes(PolicyField field) {
        if (!has(field)) {
            return List.of();
        }
        if (!(json.get(field.word()) instanceof JsonArray array)) {
            fault(PolicyRefusal.NOT_A_NUMBER, field);
            return List.of();
        }
        return IntStream.range(0, array.size())
                .mapToObj(i -> whole(array.get(i), field, pointer(field) + "/" + i))
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList();
    }

    <E extends Enum<E>> E word(Class<E> type, PolicyField field, Set<E> among, E otherwise) {
        if (!has(field)) {
            return otherwise;
        }
        String said = json.get(field.word()) instanceof JsonString string ? string.getString() : "";
        return among.stream()
                .filter(constant -> constant.name().equals(said))
                .findFirst()
                .orElseGet(() -> {
                    faults.add(PolicyRefusal.WORD_IS_UNKNOWN.at(pointer(field), field, shortened(said)));
                    return otherwise;
                });
    }

    /** Words that must be there and can be kept. */
    String text(PolicyField field) {
        if (!required(field)) {
            return "";
        }
        if (json.get(field.word()) instanceof JsonString string
                && !string.getString().isBlank()) {
            return kept(string, field, pointer(field));
        }
        fault(PolicyRefusal.FIELD_IS_MISSING, field);
        return "";
    }

    List<String> texts(PolicyField field) {
        if (!has(field)) {
            return List.of();
        }
        if (!(json.get(field.word()) instanceof JsonArray array) || array.size() > MOST_TEXTS) {
            fault(PolicyRefusal.CANNOT_BE_READ, field);
            return List.of();
        }
        return IntStream.range(0, array.size())
                .mapToObj(i -> kept(array.get(i), field, pointer(field) + "/" + i))
                .toList();
    }

    // The database keeps neither NUL nor half a pair of surrogates; nobody types the others.
    private String kept(JsonValue value, PolicyField field, String at) {
        String text = value instanceof JsonString string ? string.getString() : "";
        boolean fits = !text.isBlank()
                && text.length() <= LONGEST_TEXT
                && text.codePoints()
                        .noneMatch(c -> Character.isISOControl(c) || Character.getType(c) == Character.SURROGATE);
        if (!fits) {
            faults.add(PolicyRefusal.CANNOT_BE_READ.at(at, field));
        }
        return fits ? text : "";
    }

    /** A day, null where none stands. */
    LocalDate day(PolicyField field) {
        if (!has(field)) {
            return null;
        }
        String said = json.get(field.word()) instanceof JsonString string ? string.getString() : "";
        try {
            return LocalDate.parse(said);
        } catch (DateTimeParseException e) {
            faults.add(PolicyRefusal.WORD_IS_UNKNOWN.at(pointer(field), field, shortened(said)));
            return null;
        }
    }

    /** Yes or no; no where nothing stands. */
    boolean flag(PolicyField field) {
        JsonValue value = json.getOrDefault(field.word(), JsonValue.FALSE);
        if (!value.equals(JsonValue.TRUE) && !value.equals(JsonValue.FALSE)) {
            fault(PolicyRefusal.CANNOT_BE_READ, field);
        }
        return value.equals(JsonValue.TRUE);
    }

    /** The objects of a list, which must hold at least one. */
    List<DocumentPart> parts(PolicyField field) {
        List<DocumentPart> parts = new ArrayList<>();
        if (json.get(field.word()) instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonObject object) {
                    parts.add(new DocumentPart(object, pointer(field) + "/" + i, faults));
                } else {
                    faults.add(PolicyRefusal.CANNOT_BE_READ.at(pointer(field) + "/" + i, field));
                }
            }
        }
        if (parts.isEmpty() && faults.stream().noneMatch(f -> f.pointer().startsWith(pointer(field)))) {
            fault(PolicyRefusal.FIELD_IS_MISSING, field);
        }
        return parts;
    }

    // A few characters of what somebody wrote, fit to be shown.
    private static String shortened(String words) {
        String printable = words.replaceAll("\\p{C}", "\uFFFD");
        return printable.substring(0, Math.min(printable.length(), LONGEST_QUOTE));
    }

    void fault(PolicyRefusal code, PolicyField field) {
        faults.add(code.at(pointer(field), field));
    }

    boolean required(PolicyField field) {
        if (!has(field)) {
            fault(PolicyRefusal.FIELD_IS_MISSING, field);
        }
        return has(field);
    }

    private Integer whole(JsonValue value, PolicyField field, String at) {
        BigDecimal number = number(value, field, at);
        if (number == null || number.stripTrailingZeros().scale() <= 0) {
            return number == null ? null : number.intValue();
        }
        faults.add(PolicyRefusal.NOT_A_NUMBER.at(at, field));
        return null;
    }

    private BigDecimal number(JsonValue value, PolicyField field, String at) {
        if (!(value instanceof JsonNumber)) {
            faults.add(PolicyRefusal.NOT_A_NUMBER.at(at, field));
            return null;
        }
        BigDecimal number = ((JsonNumber) value).bigDecimalValue();
        if (!field.holds(number)) {
            faults.add(PolicyRefusal.NUMBER_IS_IMPOSSIBLE.at(at, field, field.least(), field.most()));
            return null;
        }
        return number;
    }

    private String pointer(PolicyField field) {
        return pointer + "/" + field.word();
    }
}
