package lazaret.reporting.daily;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import lazaret.platform.NamedConstraint;

/** Declares at startup what the sentences of the tables of daily reports mean. */
@Singleton
@Startup
public class DailyStart {
    @PostConstruct
    void declare() {
        NamedConstraint.means("daily_report_version_is_taken", DailyRefusal.SOMEBODY_SIGNED_MEANWHILE.refusal());
        NamedConstraint.means("amendment_has_a_reason", DailyRefusal.AMENDMENT_NEEDS_A_REASON.at("/reason"));
        NamedConstraint.means("day_is_over_before_it_is_signed", DailyRefusal.DAY_IS_NOT_OVER.at("/day"));
        NamedConstraint.means("deadline_comes_after_the_day", DailyRefusal.DEADLINE_IS_IMPOSSIBLE.at("/daysAfter"));
        NamedConstraint.means("deadline_names_its_source", DailyRefusal.SOURCE_IS_MISSING.at("/source"));
    }
}
