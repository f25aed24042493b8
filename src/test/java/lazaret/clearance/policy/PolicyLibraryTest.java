package lazaret.clearance.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.PolicyVersion;
import lazaret.person.Category;
import lazaret.testing.Database;
import org.junit.jupiter.api.Test;

class PolicyLibraryTest {

    @Test
    void theLibraryIsLoadedOnceAndKeepsWhatWasAdopted() {
        try (Database database = Database.empty()) {
            for (int start = 0; start < 2; start++) {
                database.inTransaction(em -> {
                    new PolicyLibrary(new Policies(em)).loadShipped();
                    return null;
                });
            }
            assertThat(database.ask("select count(*) from policy_version")).isEqualTo(24L);
            assertThat(database.ask("select count(*) from policy_adoption")).isEqualTo(7L);
            LocalDate day = LocalDate.of(2022, 11, 24);
            AdoptedPolicies stored = database.inTransaction(em -> new Policies(em).adopted());
            assertThat(stored).isEqualTo(ShippedPolicies.adopted());
            database.inTransaction(em -> new Policies(em).adopt("TW20-close", day, "test"));
            AdoptedPolicies later = database.inTransaction(em -> new Policies(em).adopted());
            assertThat(later.inForce(Category.CLOSE_CONTACT, null, false, day).map(PolicyVersion::id))
                    .contains("TW20-close");
        }
    }
}
