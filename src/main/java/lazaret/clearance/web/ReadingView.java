package lazaret.clearance.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.health.HealthCheck;
import lazaret.clearance.health.RecordReading;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** What was measured and asked at the bedside of one person. */
@Named
@ViewScoped
public class ReadingView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private RecordReading recordReading;

    @Inject
    private Notices notices;

    @Inject
    private Clock clock;

    private Instant measuredAt;
    private BigDecimal temperature;
    private Integer spo2;
    private Integer respiratoryRate;
    private boolean asked = true;
    private String symptoms;
    private Imaging imaging;

    @PostConstruct
    void startNow() {
        Instant minute = clock.instant().truncatedTo(ChronoUnit.MINUTES);
        measuredAt = minute;
    }

    public String enterReading(String person) {
        String said = asked ? (symptoms == null ? "" : symptoms) : null;
        HealthCheck check = new HealthCheck(measuredAt, temperature, spo2, respiratoryRate, said, imaging);
        Attempt.run(() -> recordReading.record(person, check));
        notices.sayThere("clearance.bedside.measured");
        return back(person);
    }

    private static String back(String person) {
        return "/person/person.xhtml?faces-redirect=true&number=" + person;
    }

    public Imaging[] getImagings() {
        return new Imaging[] {Imaging.IMPROVED, Imaging.NOT_IMPROVED};
    }

    public Instant getMeasuredAt() {
        return measuredAt;
    }

    public void setMeasuredAt(Instant measuredAt) {
        this.measuredAt = measuredAt;
    }

    public BigDecimal getTemperature() {
        return temperature;
    }

    public void setTemperature(BigDecimal temperature) {
        this.temperature = temperature;
    }

    public Integer getSpo2() {
        return spo2;
    }

    public void setSpo2(Integer spo2) {
        this.spo2 = spo2;
    }

    public Integer getRespiratoryRate() {
        return respiratoryRate;
    }

    public void setRespiratoryRate(Integer respiratoryRate) {
        this.respiratoryRate = respiratoryRate;
    }

    public boolean isAsked() {
        return asked;
    }

    public void setAsked(boolean asked) {
        this.asked = asked;
    }

    public String getSymptoms() {
        return symptoms;
    }

    public void setSymptoms(String symptoms) {
        this.symptoms = symptoms;
    }

    public Imaging getImaging() {
        return imaging;
    }

    public void setImaging(Imaging imaging) {
        this.imaging = imaging;
    }
}
