package lazaret.person.change;

import static lazaret.person.Category.ASYMPTOMATIC;
import static lazaret.person.Category.CLOSE_CONTACT;
import static lazaret.person.Category.CONFIRMED;
import static lazaret.person.Category.SECONDARY_CONTACT;
import static lazaret.person.Category.SUSPECTED;
import static lazaret.person.ClinicalType.MILD;
import static lazaret.person.ClinicalType.SEVERE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import org.junit.jupiter.api.Test;

/** What each step of a history means for the counts. */
class CategoryChangesTest {
    private static final Instant DAY = Instant.parse("2022-11-20T00:00:00Z");
    private final List<CategoryChanges.Entry> entries = new ArrayList<>();

    private CategoryChangesTest at(int hour, Category category, ClinicalType type) {
        Instant at = DAY.plusSeconds(3600L * hour);
        long id = 100 - entries.size(); // ids come in blocks: the later one may be the smaller one
        entries.add(new CategoryChanges.Entry(id, at, DAY.plusSeconds(entries.size()), category, type));
        return this;
    }

    private List<ChangeKind> kinds() {
        return CategoryChanges.of(entries).stream()
                .map(CategoryChanges.Change::kind)
                .toList();
    }

    @Test
    void aContactTurnsPositiveAndThePanelSaysHowIll() {
        at(0, CLOSE_CONTACT, null).at(5, CONFIRMED, null).at(6, CONFIRMED, MILD).at(9, CONFIRMED, SEVERE);
        assertThat(kinds()).containsExactly(ChangeKind.TRACED, ChangeKind.NEW, ChangeKind.TYPED, ChangeKind.RETYPED);
    }

    @Test
    void asymptomaticAndThenConfirmedIsConvertedAndNotNew() {
        at(0, ASYMPTOMATIC, null).at(5, CONFIRMED, MILD).at(7, ASYMPTOMATIC, null);
        assertThat(kinds()).containsExactly(ChangeKind.NEW, ChangeKind.CONVERTED, ChangeKind.RETURNED);
    }

    @Test
    void aSecondaryContactIsRaisedAndASuspectedOneExcluded() {
        at(0, SECONDARY_CONTACT, null)
                .at(1, CLOSE_CONTACT, null)
                .at(2, SUSPECTED, null)
                .at(3, CLOSE_CONTACT, null);
        assertThat(kinds())
                .containsExactly(ChangeKind.TRACED, ChangeKind.RAISED, ChangeKind.SUSPECTED, ChangeKind.EXCLUDED);
    }

    @Test
    void aSuspectedCaseThatIsConfirmedIsNew() {
        at(0, SUSPECTED, null).at(1, CONFIRMED, MILD);
        assertThat(kinds()).containsExactly(ChangeKind.SUSPECTED, ChangeKind.NEW);
    }

    @Test
    void anEntryThatIsCorrectedAtItsTimeNeverWas() {
        at(0, CLOSE_CONTACT, null).at(5, CONFIRMED, MILD).at(5, CLOSE_CONTACT, null);
        assertThat(kinds()).containsExactly(ChangeKind.TRACED, null, ChangeKind.REPEATED);
    }

    @Test
    void whatIsRecordedLateStandsWhereItHappened() {
        at(0, CLOSE_CONTACT, null).at(9, CONFIRMED, MILD).at(4, ASYMPTOMATIC, null);
        assertThat(kinds()).containsExactly(ChangeKind.TRACED, ChangeKind.NEW, ChangeKind.CONVERTED);
    }

    @Test
    void whoNeverWasInfectedIsTakenBack() {
        at(0, ASYMPTOMATIC, null).at(3, CLOSE_CONTACT, null);
        assertThat(kinds()).containsExactly(ChangeKind.NEW, ChangeKind.TAKEN_BACK);
    }
}
