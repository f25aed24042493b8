package lazaret.clearance.policy;

import java.io.Serializable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import lazaret.clearance.RestartScope;
import lazaret.clearance.course.ClockStart;
import lazaret.clearance.course.NamedStart;
import lazaret.clearance.criterion.CriterionCode;

/** One field of a version of the place, as the text that somebody changes; empty: the version says nothing of it. */
public final class DraftEntry implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Set<PolicyField> LISTS = EnumSet.of(PolicyField.TEST_DAYS, PolicyField.VISIT_WEEKS);

    private final String pointer;
    private final CriterionCode criterion;
    private final PolicyField field;
    private String text;

    DraftEntry(String pointer, CriterionCode criterion, PolicyField field, String text) {
        this.pointer = pointer;
        this.criterion = criterion;
        this.field = field;
        this.text = text;
    }

    /** Where it stands in the document; a refusal of it points there. */
    public String pointer() {
        return pointer;
    }

    /** What it belongs to: a criterion, the time after leaving, or nothing but the version. */
    public Enum<?> of() {
        boolean after = pointer.startsWith("/" + PolicyField.FOLLOW_UP.word());
        return criterion != null ? criterion : after ? PolicyField.FOLLOW_UP : null;
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
}
