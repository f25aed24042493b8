package lazaret.clearance.policy;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import java.io.Serializable;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import lazaret.clearance.criterion.CriterionCode;

/** One object of a version of the place while somebody writes it: the version itself, a criterion, the time afterwards. */
public final class DraftPart implements Serializable {
    private static final long serialVersionUID = 1L;

    private final CriterionCode criterion;
    private final String before;
    private final ArrayList<DraftEntry> entries = new ArrayList<>();
    private String pointer;
    private boolean leftOut;

    /**
     * @param pointer where it stands in the document
     * @param criterion null where it is none
     * @param before as it stands in the version that this one is made from
     */
    DraftPart(String pointer, CriterionCode criterion, JsonObject before, PolicyField... fields) {
        this.pointer = pointer;
        this.criterion = criterion;
        this.before = before.toString();
        Arrays.stream(fields)
                .map(field -> new DraftEntry(this, field, before.get(field.word())))
                .forEach(entries::add);
    }

    /** The criterion it is; null where it is none. */
    public CriterionCode criterion() {
        return criterion;
    }

    /** Its heading: a criterion, the time after leaving, or nothing but the version. */
    public Enum<?> of() {
        return criterion != null ? criterion : isFollowUp() ? PolicyField.FOLLOW_UP : null;
    }

    public List<DraftEntry> entries() {
        return entries;
    }

    boolean isFollowUp() {
        return pointer.equals("/" + PolicyField.FOLLOW_UP.word());
    }

    boolean isEmpty() {
        return entries.stream().allMatch(DraftEntry::isEmpty);
    }

    String pointer() {
        return pointer;
    }

    /** Whether the version will not ask for it; what was typed stays in case it is put back. */
    public boolean isLeftOut() {
        return leftOut;
    }

    void leaveOut(boolean out) {
        leftOut = out;
    }

    /** Where it stands now that others were added or left out. */
    void standAt(int place) {
        pointer = "/" + PolicyField.CRITERIA.word() + "/" + place;
    }

    /** The object with what was changed in it; fields without a text are left out. */
    JsonObject written() {
        JsonObjectBuilder object = JSON.createObjectBuilder(object(before));
        for (DraftEntry entry : entries) {
            String word = entry.field().word();
            entry.value().ifPresentOrElse(value -> object.add(word, value), () -> object.remove(word));
        }
        return object.build();
    }

    static JsonObject object(String document) {
        try (JsonReader reader = JSON.createReader(new StringReader(document))) {
            return reader.readObject();
        }
    }
}
