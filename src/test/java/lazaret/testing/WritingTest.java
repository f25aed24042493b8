package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import lazaret.testing.container.AuditedChanges;
import org.junit.jupiter.api.Test;

/** No change without its line in the audit trail, and no use case that changes something without a test that sees it. */
class WritingTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lazaret");

    /** At the start of the product, behind an import that has lines of its own, or around another use case. */
    private static final Set<String> BEHIND_A_USE_CASE = Set.of(
            "FirstAccounts",
            "PolicyLibrary",
            "PeopleImport",
            "StockImport",
            "StayImport",
            "HealthReadings",
            "LaboratoryResults",
            "OnceByKey");

    @Test
    void everyChangeLeadsToALineInTheAuditTrail() {
        assertThat(without(BEHIND_A_USE_CASE, Writing.silent(PRODUCT))).isEmpty();
    }

    @Test
    void aUseCaseThatChangesInSilenceIsCaught() {
        JavaClasses offenders = new ClassFileImporter().importPackages("offenders", "lazaret.access");
        assertThat(Writing.silent(offenders))
                .contains("ChangeInSilence", "ChangeOfAnEntityInSilence")
                .doesNotContain("ChangePassword");
    }

    @Test
    void everyUseCaseThatChangesSomethingIsSeenInTheTrail() {
        Set<String> seen = new TreeSet<>(AuditedChanges.USE_CASES);
        seen.addAll(AuditIT.useCases());
        assertThat(seen).containsAll(without(BEHIND_A_USE_CASE, Writing.useCases(PRODUCT)));
    }

    private static Set<String> without(Set<String> names, Set<String> all) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(names);
        return rest;
    }
}
