package lazaret.person.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import lazaret.person.CorrectExposure;
import lazaret.person.RecordExposure;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** One more exposure, or what was wrong about one. */
@Named
@ViewScoped
public class ExposureView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RecordExposure recordExposure;

    @Inject
    private CorrectExposure correctExposure;

    @Inject
    private Notices notices;

    private String exposure;
    private Instant at;
    private boolean never;
    private String indexCase;
    private String carriage;
    private String cause;

    public String record(String person) {
        Attempt.of(() -> recordExposure.record(person, at, indexCase, carriage, cause));
        notices.sayThere("person.exposureRecorded");
        return back(person);
    }

    /** Without a choice the last one that counts is meant. */
    public String correct(String person, List<Exposed> known) {
        String wrong =
                exposure != null || known.isEmpty() ? exposure : known.get(0).number();
        Instant real = never ? null : at;
        if (!never && at == null) {
            wrong = null; // a time is missing: the use case says so
        }
        String which = wrong;
        Attempt.run(() -> correctExposure.correct(person, which, real, cause));
        notices.sayThere("person.exposureCorrected");
        return back(person);
    }

    private static String back(String person) {
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    public String getExposure() {
        return exposure;
    }

    public void setExposure(String exposure) {
        this.exposure = exposure;
    }

    public Instant getAt() {
        return at;
    }

    public void setAt(Instant at) {
        this.at = at;
    }

    public boolean isNever() {
        return never;
    }

    public void setNever(boolean never) {
        this.never = never;
    }

    public String getIndexCase() {
        return indexCase;
    }

    public void setIndexCase(String indexCase) {
        this.indexCase = indexCase;
    }

    public String getCarriage() {
        return carriage;
    }

    public void setCarriage(String carriage) {
        this.carriage = carriage;
    }

    public String getCause() {
        return cause;
    }

    public void setCause(String cause) {
        this.cause = cause;
    }
}
