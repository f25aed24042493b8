package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lazaret.access.Roles;

/** Says before somebody is registered who may be the same person, city-wide and masked. */
@Stateless
public class FindDuplicates {
    @Inject
    private Lookalikes lookalikes;

    @Inject
    private Reach reach;

    /** @return those of the same paper first, then those of the same telephone and birth date */
    @RolesAllowed(Roles.FACILITY_MANAGER)
    public List<Lookalike> find(Paper paper, String phone, LocalDate birthDate) {
        List<Lookalike> found = lookalikes.of(paper, phone, birthDate);
        Set<String> elsewhere = reach.elsewhere(
                        found.stream().map(one -> one.who().number()).toList())
                .keySet();
        return found.stream()
                .map(one -> new Lookalike(
                        one.who(), one.likeness(), elsewhere.contains(one.who().number())))
                .toList();
    }
}
