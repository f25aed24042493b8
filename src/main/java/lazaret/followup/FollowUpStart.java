package lazaret.followup;

import static lazaret.platform.NamedConstraint.means;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import lazaret.platform.PlatformRefusal;

/** Declares what the database's sentences about observations mean to whoever lost a race: look again, then decide. */
@Singleton
@Startup
@DependsOn("Migration")
public class FollowUpStart {
    @PostConstruct
    void begin() {
        means("follow_up_goes_on_once", PlatformRefusal.CHANGED_MEANWHILE.refusal());
        means("check_is_corrected_once", PlatformRefusal.CHANGED_MEANWHILE.refusal());
        means("came_back_withdrawal_pkey", PlatformRefusal.CHANGED_MEANWHILE.refusal());
    }
}
