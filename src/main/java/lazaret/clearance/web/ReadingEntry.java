package lazaret.clearance.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Instant;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.health.HealthCheck;

/** What is typed into the row of one person of a floor; an empty row says nothing. */
public class ReadingEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private BigDecimal temperature;
    private Integer spo2;
    private String symptoms;
    private Imaging imaging;

    /** @param asked everybody was asked about symptoms: an empty field means none */
    HealthCheck check(Instant at, boolean asked) {
        String said = symptoms != null ? symptoms : asked ? "" : null;
        return new HealthCheck(at, temperature, spo2, null, said, imaging);
    }

    boolean isFilled() {
        return temperature != null || spo2 != null || symptoms != null || imaging != null;
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
