package lazaret.access;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import lazaret.platform.NamedConstraint;

/** Declares at startup what the sentences of the tables of accounts mean. */
@Singleton
@Startup
public class AccessStart {
    @PostConstruct
    void declare() {
        NamedConstraint.means("username_is_taken", AccessRefusal.USERNAME_IS_TAKEN.at("/username", ""));
        NamedConstraint.means("an_administrator_remains", AccessRefusal.LAST_ADMINISTRATOR.refusal());
    }
}
