package lazaret.clearance.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.Instant;
import java.util.function.Function;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.health.HealthCheck;
import lazaret.clearance.health.HealthRefusal;

/**
 * What is typed into the row of one person of a floor; an empty row says nothing. Numbers are kept as they were typed:
 * a slip in one row must neither hold up the others nor be lost.
 */
public class ReadingEntry implements Serializable {
    private static final long serialVersionUID = 1L;

    private String temperature;
    private String spo2;
    private String respiratoryRate;
    private String symptoms;
    private Imaging imaging;

    /**
     * @param asked everybody was asked about symptoms: an empty field means none
     * @throws lazaret.platform.RefusalException NOT_A_NUMBER
     */
    HealthCheck check(Instant at, boolean asked) {
        String said = symptoms != null ? symptoms : asked ? "" : null;
        return new HealthCheck(
                at,
                number(temperature, "/temperature", BigDecimal::new),
                number(spo2, "/spo2", Integer::valueOf),
                number(respiratoryRate, "/respiratoryRate", Integer::valueOf),
                said,
                imaging);
    }

    private static <N> N number(String typed, String pointer, Function<String, N> read) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        // full-width digits and the decimal comma are what some keyboards give
        String plain = Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replace(',', '.');
        try {
            return read.apply(plain);
        } catch (NumberFormatException slip) {
            throw HealthRefusal.NOT_A_NUMBER.at(pointer, typed).asException();
        }
    }

    boolean isFilled() {
        return temperature != null || spo2 != null || respiratoryRate != null || symptoms != null || imaging != null;
    }

    public String getTemperature() {
        return temperature;
    }

    public void setTemperature(String temperature) {
        this.temperature = temperature;
    }

    public String getSpo2() {
        return spo2;
    }

    public void setSpo2(String spo2) {
        this.spo2 = spo2;
    }

    public String getRespiratoryRate() {
        return respiratoryRate;
    }

    public void setRespiratoryRate(String respiratoryRate) {
        this.respiratoryRate = respiratoryRate;
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
