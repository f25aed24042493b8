package lazaret.clearance.policy;

import static lazaret.platform.SharedJson.JSON;

import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import lazaret.clearance.PolicyKind;
import lazaret.clearance.criterion.CriterionCode;

/**
 * A version of the place while somebody writes it: the criteria and fields of the version it is made from, as texts that can
 * be changed, and criteria that can be added or left out. What cannot be read is left to the reader of the document to
 * refuse, with a pointer to the field.
 */
public final class PolicyDraft implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final String FOLLOW_UP = "/" + PolicyField.FOLLOW_UP.word();

    private final String document;
    private final PolicyKind kind;
    private final DraftPart version;
    private final DraftPart afterwards;
    private final ArrayList<DraftPart> criteria = new ArrayList<>();

    public PolicyDraft(String document) {
        this.document = document;
        JsonObject json = DraftPart.object(document);
        kind = PolicyKind.valueOf(json.getString(PolicyField.KIND.word()));
        version = new DraftPart("", null, json, ofVersion(kind));
        for (JsonValue criterion : json.getJsonArray(PolicyField.CRITERIA.word())) {
            enter(criterion.asJsonObject());
        }
        JsonValue followUp = json.getOrDefault(PolicyField.FOLLOW_UP.word(), JsonValue.EMPTY_JSON_OBJECT);
        afterwards = new DraftPart(
                FOLLOW_UP,
                null,
                followUp.asJsonObject(),
                PolicyField.DAYS,
                PolicyField.TEST_DAYS,
                PolicyField.VISIT_WEEKS);
    }

    /** The version, the time afterwards and its criteria, also those left out; new ones stand at the end. */
    public List<DraftPart> parts() {
        return Stream.concat(Stream.of(version, afterwards), criteria.stream()).toList();
    }

    /** The fields of whatever is not left out. */
    public List<DraftEntry> entries() {
        return parts().stream()
                .filter(part -> !part.isLeftOut())
                .flatMap(part -> part.entries().stream())
                .toList();
    }

    /** Criteria of such a version that neither asks for nor left out. */
    public List<CriterionCode> others() {
        Set<CriterionCode> others = EnumSet.copyOf(CriterionReader.of(kind));
        criteria.forEach(part -> others.remove(part.criterion()));
        // whoever is no longer determined is held by nothing else
        others.remove(CriterionCode.NO_LONGER_DETERMINED);
        return List.copyOf(others);
    }

    /** Adds a criterion without any number: those are for somebody to decide. */
    public void add(CriterionCode code) {
        if (others().contains(code)) {
            enter(JSON.createObjectBuilder()
                    .add(PolicyField.CODE.word(), code.name())
                    .build());
        }
    }

    public void leaveOut(CriterionCode code) {
        leaveOut(code, true);
    }

    public void putBack(CriterionCode code) {
        leaveOut(code, false);
    }

    private void leaveOut(CriterionCode code, boolean out) {
        criteria.stream().filter(part -> part.criterion() == code).forEach(part -> part.leaveOut(out));
        List<DraftPart> asked = asked();
        for (int place = 0; place < asked.size(); place++) {
            asked.get(place).standAt(place);
        }
    }

    private List<DraftPart> asked() {
        return criteria.stream().filter(part -> !part.isLeftOut()).toList();
    }

    /** The document as it would be written under this id and source, from this day. */
    public String written(String id, LocalDate from, String source) {
        String said = source == null ? "" : source.strip();
        JsonArrayBuilder asked = JSON.createArrayBuilder();
        asked().forEach(part -> asked.add(part.written()));
        JsonObjectBuilder json = JSON.createObjectBuilder(version.written())
                .add(PolicyField.ID.word(), id == null ? "" : id.strip())
                .remove(PolicyField.VALID_UNTIL.word())
                .add(PolicyField.VALID_FROM.word(), from == null ? "" : from.toString())
                .add(PolicyField.CRITERIA.word(), asked)
                .add(PolicyField.SOURCE.word(), said)
                .add(PolicyField.SOURCE_IN_ENGLISH.word(), said)
                .add(PolicyField.UNVERIFIED.word(), stillUnverified());
        if (afterwards.isEmpty()) {
            json.remove(PolicyField.FOLLOW_UP.word());
        } else {
            json.add(PolicyField.FOLLOW_UP.word(), afterwards.written());
        }
        return json.build().toString();
    }

    private JsonArray stillUnverified() {
        JsonArrayBuilder still = JSON.createArrayBuilder();
        JsonArray before = DraftPart.object(document).getJsonArray(PolicyField.UNVERIFIED.word());
        for (JsonString field : before == null ? List.<JsonString>of() : before.getValuesAs(JsonString.class)) {
            String[] names = field.getString().split("\\.");
            boolean there = names.length < 2
                    || !names[0].equals(PolicyField.CRITERIA.word())
                    || asked().stream().anyMatch(part -> part.criterion().name().equals(names[1]));
            if (there) {
                still.add(field);
            }
        }
        return still.build();
    }

    private void enter(JsonObject criterion) {
        CriterionCode code = CriterionCode.valueOf(criterion.getString(PolicyField.CODE.word()));
        criteria.add(new DraftPart("", code, criterion, fieldsOf(code)));
        criteria.get(criteria.size() - 1).standAt(asked().size() - 1);
    }

    private static PolicyField[] ofVersion(PolicyKind kind) {
        return kind == PolicyKind.QUARANTINE
                ? new PolicyField[] {
                    PolicyField.DAYS,
                    PolicyField.HOME_DAYS,
                    PolicyField.COUNT_FROM,
                    PolicyField.RESTART,
                    PolicyField.LAST_SAMPLE
                }
                : new PolicyField[] {PolicyField.LAST_SAMPLE};
    }

    // A quarantine says its days once, above.
    private PolicyField[] fieldsOf(CriterionCode code) {
        boolean saidAbove = code == CriterionCode.MINIMUM_DAYS && kind == PolicyKind.QUARANTINE;
        return saidAbove
                ? new PolicyField[0]
                : CriterionReader.FIELDS.getOrDefault(code, List.of()).toArray(PolicyField[]::new);
    }
}
