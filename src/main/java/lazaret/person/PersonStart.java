package lazaret.person;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;

/** Declares at startup what the sentences of the people's tables mean. */
@Singleton
@Startup
public class PersonStart {
    @PostConstruct
    void declare() {
        PersonConstraints.declare();
    }
}
