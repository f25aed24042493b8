package lazaret.transfer.dispatch;

import static lazaret.transfer.TransferRefusal.ALREADY_IN_THE_FACILITY;
import static lazaret.transfer.TransferRefusal.CARER_IS_THE_PERSON;
import static lazaret.transfer.TransferRefusal.DESTINATION_IS_MISSING;
import static lazaret.transfer.TransferRefusal.PERSON_HAS_A_TRANSFER;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lazaret.access.AuditTrail;
import lazaret.facility.Facility;
import lazaret.facility.Stock;
import lazaret.person.People;
import lazaret.person.Person;
import lazaret.stay.Stamp;
import lazaret.stay.Stays;
import lazaret.stay.placement.Applicant;
import lazaret.stay.placement.Placing;
import lazaret.transfer.Destination;
import lazaret.transfer.Transfer;
import lazaret.transfer.TransferRefusal;
import lazaret.transfer.Transfers;
import lazaret.transfer.Wish;

/** The step that requests by hand, by a severe reading and for a visit have in common, behind the lock of the person. */
@ApplicationScoped
public class Requesting {
    private static final int LONGEST_ADDRESS = 200;

    @Inject
    private Transfers transfers;

    @Inject
    private Stock stock;

    @Inject
    private Stays stays;

    @Inject
    private People people;

    @Inject
    private Placing placing;

    @Inject
    private AuditTrail audit;

    public Transfer request(Person person, Wish wish, Destination wanted, Stamp stamp) {
        transfers.openOf(person).ifPresent(open -> {
            throw PERSON_HAS_A_TRANSFER
                    .at("/person", person.number(), open.number())
                    .asException();
        });
        if (wish.fromAddress().length() > LONGEST_ADDRESS) {
            throw TransferRefusal.ADDRESS_IS_TOO_LONG
                    .at("/from", LONGEST_ADDRESS)
                    .asException();
        }
        Destination to = normal(wanted);
        requireSuitable(person, to, stamp);
        Transfer transfer = Transfer.request(person.id(), wish, to, carer(person, wish), stamp);
        transfers.add(transfer);
        audit.record(
                "transfer.request",
                transfer.number(),
                to.facility(),
                person.number() + " " + wish.cause() + " " + wish.urgency());
        return transfer;
    }

    private Destination normal(Destination to) {
        if (to.home()) {
            return Destination.atHome();
        }
        if (to.bed() != null) {
            return Destination.bed(to.bed(), stock.bed(to.bed()).facilityCode());
        }
        if (to.facility() == null && to.kind() == null) {
            throw DESTINATION_IS_MISSING.at("/to").asException();
        }
        return to;
    }

    private void requireSuitable(Person person, Destination to, Stamp stamp) {
        if (to.facility() == null) {
            return;
        }
        Facility facility = stock.facility(to.facility());
        requireElsewhere(person, facility);
        placing.policy()
                .aboutKind(Applicant.of(person, stamp.recordedAt()), facility.kind())
                .ifPresent(refusal -> {
                    throw refusal.pointingAt("/to").asException();
                });
    }

    /** @throws lazaret.platform.RefusalException ALREADY_IN_THE_FACILITY */
    void requireElsewhere(Person person, Facility facility) {
        boolean there = stays.presentOf(person)
                .filter(stay -> stay.facilityCode().equals(facility.code()))
                .isPresent();
        if (there) {
            throw ALREADY_IN_THE_FACILITY
                    .at("/to", person.number(), facility.name())
                    .asException();
        }
    }

    private Long carer(Person person, Wish wish) {
        if (wish.carer() == null || wish.carer().isBlank()) {
            return null;
        }
        Person carer = people.person(wish.carer());
        if (carer.id().equals(person.id())) {
            throw CARER_IS_THE_PERSON.at("/carer").asException();
        }
        return carer.id();
    }
}
