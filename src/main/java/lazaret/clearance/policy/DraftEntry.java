package lazaret.clearance.policy;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.clearance.RestartScope;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.NamedStart;

/** One field of a version of the place, as the text that somebody changes; empty: the version says nothing of it. */
public final class DraftEntry implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<PolicyField> LISTS = EnumSet.of(PolicyField.TEST_DAYS, PolicyField.VISIT_WEEKS);

    private final DraftPart part;
    private final PolicyField field;
    private String text;

    DraftEntry(DraftPart part, PolicyField field, JsonValue before) {
        this.part = part;
        this.field = field;
        this.text = field == PolicyField.RECOVERED ? recovered(before).name() : shown(before);
    }

    /** Where it stands in the document; a refusal of it points there. */
    public String pointer() {
        return part.pointer() + "/" + field.word();
    }

    public PolicyField field() {
        return field;
    }

    public boolean isList() {
        return LISTS.contains(field);
    }

    public boolean isChoice() {
        return !choices().isEmpty();
    }

    /** What can be chosen, empty for numbers. */
    public List<? extends Enum<?>> choices() {
        return switch (field) {
            case COUNT_FROM -> List.of(ClockStart.LAST_EXPOSURE, ClockStart.ARRIVAL);
            case RESTART -> List.of(RestartScope.values());
            case FROM -> List.of(NamedStart.values());
            case RECOVERED -> List.of(ClinicalAnswer.IMPROVED, ClinicalAnswer.RECOVERED);
            default -> List.of();
        };
    }

    boolean isEmpty() {
        return text == null || text.isBlank();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    /** As it is written in the document; empty where it is left out. What is no number is left to the reader to refuse. */
    Optional<JsonValue> value() {
        if (field == PolicyField.RECOVERED) {
            return ClinicalAnswer.RECOVERED.name().equals(text) ? Optional.of(JsonValue.TRUE) : Optional.empty();
        }
        if (isEmpty()) {
            return Optional.empty();
        }
        if (isChoice()) {
            return Optional.of(JSON.createValue(text));
        }
        if (!isList()) {
            return Optional.of(number(text));
        }
        var array = JSON.createArrayBuilder();
        for (String word : text.strip().split("[\\s,，、]+")) {
            array.add(number(word));
        }
        return Optional.of(array.build());
    }

    private static JsonValue number(String word) {
        try {
            return JSON.createValue(new BigDecimal(word.strip()));
        } catch (NumberFormatException e) {
            return JSON.createValue(word); // the reader says that this is no number, and where
        }
    }

    private static ClinicalAnswer recovered(JsonValue before) {
        return JsonValue.TRUE.equals(before) ? ClinicalAnswer.RECOVERED : ClinicalAnswer.IMPROVED;
    }

    private static String shown(JsonValue value) {
        if (value instanceof JsonArray array) {
            return array.stream().map(DraftEntry::shown).collect(Collectors.joining(", "));
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        return value instanceof JsonNumber number ? number.bigDecimalValue().toPlainString() : "";
    }
}
