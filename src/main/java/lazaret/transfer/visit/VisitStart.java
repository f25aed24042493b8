package lazaret.transfer.visit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import lazaret.platform.NamedConstraint;

/** Declares at startup what the sentences of the tables of visits mean. */
@Singleton
@Startup
public class VisitStart {
    @PostConstruct
    void declare() {
        NamedConstraint.means("person_has_one_series", VisitRefusal.SERIES_RUNS_ALREADY.at("/person"));
        NamedConstraint.means("person_has_one_visit", VisitRefusal.VISITS_OVERLAP.at("/begins"));
        NamedConstraint.means("visits_end_once", VisitRefusal.VISIT_IS_OVER.refusal(""));
    }
}
