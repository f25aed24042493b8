package lazaret.certificate.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import lazaret.certificate.CheckCertificate;
import lazaret.certificate.Validity;
import lazaret.platform.Attempt;
import lazaret.platform.Refusal;
import lazaret.platform.RefusalException;
import lazaret.platform.Texts;
import lazaret.platform.web.Preferences;

/** What the public page says of one paper, for one call. */
@Named
@RequestScoped
public class CheckView {
    @Inject
    private CheckCertificate checkCertificate;

    @Inject
    private Preferences preferences;

    private CheckCertificate.Answer answer;
    private Refusal refusal;

    void look(String number, String signature) {
        try {
            answer = Attempt.of(() -> checkCertificate.check(number, signature));
        } catch (RefusalException no) {
            refusal = no.first();
        }
    }

    int status() {
        if (refusal != null) {
            return refusal.code().kind().status();
        }
        return answer.validity() == Validity.UNKNOWN ? HttpServletResponse.SC_NOT_FOUND : HttpServletResponse.SC_OK;
    }

    /** Seconds until one may ask again. */
    Optional<Object> pause() {
        return Optional.ofNullable(refusal).map(no -> no.arguments().get(0));
    }

    /** Null where it was asked too often. */
    public CheckCertificate.Answer getAnswer() {
        return answer;
    }

    public String getIcon() {
        return switch (answer.validity()) {
            case VALID -> "verify";
            case REVOKED -> "x";
            case UNKNOWN -> "help";
        };
    }

    public String getTone() {
        return switch (answer.validity()) {
            case VALID -> "ok";
            case REVOKED -> "bad";
            case UNKNOWN -> "warn";
        };
    }

    public String getSentence() {
        return Texts.of(preferences.getLocale(), refusal);
    }
}
