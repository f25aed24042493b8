package lazaret.reporting.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lazaret.platform.Attempt;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;
import lazaret.platform.Texts;
import lazaret.platform.web.Preferences;
import lazaret.reporting.CheckReport;

/** What the public page says of one report, for one call. */
@Named
@RequestScoped
public class ReportCheckView {
    @Inject
    private CheckReport checkReport;

    @Inject
    private Preferences preferences;

    private CheckReport.Answer answer;
    private Refusal refusal;

    void look(String number, String signature) {
        try {
            answer = Attempt.of(() -> checkReport.check(number, signature)).orElse(null);
        } catch (RefusalException no) {
            refusal = no.first();
        }
    }

    int status() {
        if (refusal != null) {
            return refusal.code().kind().status();
        }
        return answer == null ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK;
    }

    /** Seconds until one may ask again. */
    Optional<Object> pause() {
        return Optional.ofNullable(refusal).map(no -> no.arguments().get(0));
    }

    /** Null where the report is unknown, or was asked for too often. */
    public CheckReport.Answer getAnswer() {
        return answer;
    }

    /** Why nothing was looked up; null where something was. */
    public String getSentence() {
        return refusal == null ? null : Texts.of(preferences.getLocale(), refusal);
    }

    public String getTitle() {
        return Texts.of(preferences.getLocale(), "catalogue." + answer.name() + ".title");
    }
}
