package lazaret.person;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lazaret.access.AuditTrail;
import lazaret.access.Caller;
import lazaret.access.Roles;

/**
 * All that the register knows about somebody. The full identity leaves a line in the audit trail; a dispatcher sees
 * names, papers and telephones masked.
 */
@Stateless
public class ReadPerson {
    @Inject
    private People people;

    @Inject
    private Reach reach;

    @Inject
    private Clock clock;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** One category that somebody had from a moment on. */
    public record Phase(
            Category category,
            ClinicalType clinicalType,
            boolean highRisk,
            Instant at,
            String evidence,
            boolean panel,
            String recordedBy) {

        static Phase of(CategoryEntry entry) {
            return new Phase(
                    entry.category(),
                    entry.clinicalType().orElse(null),
                    entry.isHighRisk(),
                    entry.at(),
                    entry.evidence(),
                    entry.isOfPanel(),
                    entry.recordedBy());
        }
    }

    /** An exposure that counts; index case, shared carriage and circumstances where they are known. */
    public record Exposed(
            String number, Instant at, String indexCase, String carriage, String circumstances, String recordedBy) {

        static Exposed of(Exposure exposure) {
            return new Exposed(
                    exposure.number(),
                    exposure.at(),
                    exposure.indexCase().orElse(null),
                    exposure.carriage().orElse(null),
                    exposure.cause(),
                    exposure.recordedBy());
        }
    }

    /**
     * A person as the register knows them now; what is not known is null.
     *
     * @param categories every category so far, in order of time
     * @param exposures those that count, in order of time
     */
    public record PersonFile(
            String number,
            String name,
            Sex sex,
            LocalDate birthDate,
            Paper paper,
            String phone,
            Category category,
            ClinicalType clinicalType,
            String household,
            String indexCase,
            Instant foundAt,
            Instant lastExposureAt,
            Set<Need> needs,
            List<Phase> categories,
            List<Exposed> exposures) {}

    /** @throws lazaret.platform.RefusalException NO_SUCH_PERSON, NOT_YOUR_FACILITY */
    @RolesAllowed({Roles.FACILITY_MANAGER, Roles.CLINICIAN, Roles.DISPATCHER})
    public PersonFile read(String number) {
        Person person = people.person(number);
        reach.require(person);
        if (caller.role().equals(Roles.DISPATCHER)) {
            return file(person, Masking.name(person.name()), masked(person.paper()), Masking.phone(person.phone()));
        }
        audit.record("person.reveal", number, null, "");
        return file(person, person.name(), person.paper(), person.phone());
    }

    private static Paper masked(Paper paper) {
        return new Paper(paper.type(), Masking.paper(paper.number()));
    }

    private PersonFile file(Person person, String name, Paper paper, String phone) {
        CategoryEntry now = person.diagnosis(clock.instant());
        return new PersonFile(
                person.number(),
                name,
                person.sex(),
                person.birthDate().orElse(null),
                paper,
                phone,
                now.category(),
                now.clinicalType().orElse(null),
                person.household().orElse(null),
                person.indexCase().orElse(null),
                person.foundAt(),
                person.lastExposure().map(Exposure::at).orElse(null),
                Set.copyOf(person.needs()),
                person.categories().stream().map(Phase::of).toList(),
                person.countedExposures().stream().map(Exposed::of).toList());
    }
}
