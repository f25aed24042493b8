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

    /** Notes the fields that nobody will read: a word mistyped must not silently ask for less. */
    void allow(PolicyField... fields) {
        List<String> known = Arrays.stream(fields).map(PolicyField::word).toList();
        json.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> faults.add(PolicyRefusal.FIELD_IS_UNKNOWN.at(pointer + "/" + name, name)));
    }

    boolean has(PolicyField field) {
        return json.containsKey(field.word());
    }

    /** A whole number that must be there. */
    int whole(PolicyField field) {
        return required(field) ? wholeOr(field, 0) : 0;
    }

    Integer wholeOr(PolicyField field, Integer otherwise) {
        BigDecimal number = decimal(field);
        if (number == null) {
            return otherwise;
        }
        if (number.stripTrailingZeros().scale() > 0) {
            fault(PolicyRefusal.NOT_A_NUMBER, field);
            return otherwise;
        }
        return number.intValue();
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
                .mapToObj(i -> number(array.get(i), field, pointer(field) + "/" + i))
                .filter(n -> n != null)
                .map(BigDecimal::intValue)
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
                    faults.add(PolicyRefusal.WORD_IS_UNKNOWN.at(pointer(field), field, said));
                    return otherwise;
                });
    }

    String text(PolicyField field) {
        if (!required(field)) {
            return "";
        }
        if (json.get(field.word()) instanceof JsonString string
                && !string.getString().isBlank()) {
            return string.getString();
        }
        fault(PolicyRefusal.FIELD_IS_MISSING, field);
        return "";
    }

    List<String> texts(PolicyField field) {
        if (!has(field) || !(json.get(field.word()) instanceof JsonArray array)) {
            return List.of();
        }
        return array.stream()
                .filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).getString())
                .toList();
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
            faults.add(PolicyRefusal.WORD_IS_UNKNOWN.at(pointer(field), field, said));
            return null;
        }
    }

    boolean flag(PolicyField field) {
        return JsonValue.TRUE.equals(json.get(field.word()));
    }

    /** The objects of a list, which must hold at least one. */
    List<DocumentPart> parts(PolicyField field) {
        List<DocumentPart> parts = new ArrayList<>();
        if (json.get(field.word()) instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                if (array.get(i) instanceof JsonObject object) {
                    parts.add(new DocumentPart(object, pointer(field) + "/" + i, faults));
                }
            }
        }
        if (parts.isEmpty()) {
            fault(PolicyRefusal.FIELD_IS_MISSING, field);
        }
        return parts;
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
