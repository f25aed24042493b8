package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import lazaret.testing.container.AccountsServerIT;
import lazaret.testing.container.AuditedBedside;
import lazaret.testing.container.AuditedChanges;
import lazaret.testing.container.LivingServerIT;
import org.junit.jupiter.api.Test;

/** No change without its line in the audit trail, and no use case that changes something without a test that sees it. */
class WritingTest {
    private static final JavaClasses PRODUCT = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("lazaret");

    @Test
    void everyChangeLeadsToALineInTheAuditTrail() {
        assertThat(withoutInner(Writing.silent(PRODUCT))).isEmpty();
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
        seen.addAll(AuditedBedside.USE_CASES);
        seen.addAll(AccountsServerIT.USE_CASES);
        seen.addAll(LivingServerIT.USE_CASES);
        seen.addAll(AuditIT.useCases());
        assertThat(seen).containsAll(withoutInner(Writing.useCases(PRODUCT)));
    }

    /** Bulk siblings of use cases are seen by the lines of the import, calls with a key by those of what they call. */
    private static Set<String> withoutInner(Set<String> all) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(Architecture.BEHIND_A_USE_CASE);
        rest.remove("OnceByKey");
        return rest;
    }
}
