package lazaret.exchange.sheet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import lazaret.facility.StockImport;
import lazaret.person.PeopleImport;

/** The bulk siblings of the use cases, which do what one form would do, many times in one transaction. */
@ApplicationScoped
public class Takers {
    @Inject
    private StockImport stock;

    @Inject
    private PeopleImport people;

    StockImport stock() {
        return stock;
    }

    PeopleImport people() {
        return people;
    }
}
