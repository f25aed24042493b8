package lazaret.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lazaret.clearance.health.HealthReadings;
import lazaret.clearance.specimen.LaboratoryResults;
import lazaret.facility.StockImport;
import lazaret.person.PeopleImport;
import lazaret.person.Reach;
import lazaret.stay.imports.StayImport;
import lazaret.transfer.FleetImport;

/** The bulk siblings of the use cases, which do what one form would do, many times in one transaction. */
@ApplicationScoped
public class Takers {
    @Inject
    private StockImport stock;

    @Inject
    private PeopleImport people;

    @Inject
    private StayImport stays;

    @Inject
    private LaboratoryResults laboratory;

    @Inject
    private HealthReadings readings;

    @Inject
    private FleetImport fleet;

    @Inject
    private Reach reach;

    StockImport stock() {
        return stock;
    }

    PeopleImport people() {
        return people;
    }

    StayImport stays() {
        return stays;
    }

    LaboratoryResults laboratory() {
        return laboratory;
    }

    HealthReadings readings() {
        return readings;
    }

    FleetImport fleet() {
        return fleet;
    }

    Reach reach() {
        return reach;
    }
}
