package lazaret.access.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import lazaret.access.Roles;
import lazaret.platform.Refusal;
import org.junit.jupiter.api.Test;

class RightsTest {

    @Test
    void whoeverIsForAllFacilitiesIsForNoneByName() {
        Rights rights = new Rights(Roles.CREW, true, Set.of("H01"));
        assertThat(rights.facilities()).isEmpty();
        assertThat(rights.refusals()).isEmpty();
    }

    @Test
    void aRoleThatDoesNotExistAndNoFacilityAreBothSaid() {
        assertThat(pointers(new Rights("SYSTEM", false, Set.of()))).containsExactly("/role", "/facilities");
        assertThat(pointers(new Rights(null, true, Set.of()))).containsExactly("/role");
        assertThat(pointers(new Rights(Roles.CREW, false, Set.of("H01")))).isEmpty();
    }

    @Test
    void aOneTimePasswordIsLongEnoughAndNeverTheSame() {
        assertThat(OneTimePassword.make())
                .matches("([a-z2-9]{4}-){3}[a-z2-9]{4}")
                .doesNotContain("i", "l", "o");
        assertThat(OneTimePassword.make()).isNotEqualTo(OneTimePassword.make());
    }

    private static List<String> pointers(Rights rights) {
        return rights.refusals().stream().map(Refusal::pointer).toList();
    }
}
