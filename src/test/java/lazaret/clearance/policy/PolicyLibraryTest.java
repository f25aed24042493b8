package lazaret.clearance.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import lazaret.clearance.AdoptedPolicies;
import lazaret.clearance.PolicyVersion;
import lazaret.person.Category;
import lazaret.testing.Database;
import lazaret.testing.Sql;
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

    @Test
    void whatStandsInTheLibraryOrWasAdoptedIsNeverChanged() {
        try (Database database = Database.empty();
                Sql sql = database.sql()) {
            database.inTransaction(em -> {
                new PolicyLibrary(new Policies(em)).loadShipped();
                return null;
            });
            for (String change : List.of(
                    "update policy_version set document = document || '{\"days\": 0}' where id = 'PC9-close'",
                    "delete from policy_version where id = 'TEN'",
                    "update policy_adoption set adopted_from = '2020-01-01' where policy_id = 'PC9-close'",
                    "delete from policy_adoption where policy_id = 'PC9-close'")) {
                assertThat(sql.refusedBy(change)).as(change).isEqualTo("facts_are_never_changed");
            }
        }
    }

    @Test
    void aVersionOfThePlaceIsKeptWithItsOriginAndAppliesOnceAdopted() {
        try (Database database = Database.empty()) {
            database.inTransaction(em -> {
                new PolicyLibrary(new Policies(em)).loadShipped();
                return null;
            });
            PolicyDraft draft = new PolicyDraft(ShippedPolicies.all().stream()
                    .filter(s -> s.version().id().equals("PC9-close"))
                    .findFirst()
                    .orElseThrow()
                    .document());
            draft.entries().get(0).setText("10");
            LocalDate day = LocalDate.of(2022, 11, 24);
            String document = draft.written("SJZ-1", day, "市指挥部");
            PolicyVersion version = PolicyReader.read(document);
            database.inTransaction(em -> {
                Policies policies = new Policies(em);
                assertThat(policies.add(version, document, "PC9-close", "test")).isTrue();
                assertThat(policies.add(version, document, "PC9-close", "test")).isFalse();
                policies.adopt("SJZ-1", day, "test");
                assertThat(policies.history().get(0).policy()).isEqualTo("SJZ-1");
                assertThat(policies.held())
                        .filteredOn(HeldPolicy::isLocal)
                        .singleElement()
                        .satisfies(held -> assertThat(held.basedOn()).isEqualTo("PC9-close"));
                return null;
            });
            AdoptedPolicies adopted = database.inTransaction(em -> new Policies(em).adopted());
            assertThat(adopted.inForce(Category.CLOSE_CONTACT, null, false, day))
                    .contains(version);
            assertThat(adopted.inForce(Category.CLOSE_CONTACT, null, false, day.minusDays(1))
                            .map(PolicyVersion::id))
                    .contains("PC9-close");
        }
    }
}
