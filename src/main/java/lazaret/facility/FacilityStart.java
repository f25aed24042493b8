package lazaret.facility;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Declares at startup what the sentences of the stock's tables mean. */
@Singleton
@Startup
public class FacilityStart {
    @PostConstruct
    void declare() {
        FacilityConstraints.declare();
    }
}
