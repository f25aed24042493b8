package lazaret.clearance.course;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;

/**
 * One look at a person's health; whatever was not looked at is null.
 *
 * @param temperature in °C
 * @param spo2 oxygen saturation in percent
 * @param respiratoryRate breaths per minute
 * @param symptoms null: not asked; empty: none; otherwise words separated by commas
 * @param imaging null or NONE: no statement on lung imaging
 */
public record Reading(
        Instant at, BigDecimal temperature, Integer spo2, Integer respiratoryRate, String symptoms, Imaging imaging) {

    public Reading {
        Objects.requireNonNull(at);
    }

    public boolean asksForSymptoms() {
        return symptoms != null;
    }

    public boolean hasSymptoms() {
        return symptoms != null && !symptoms.isBlank();
    }

    public boolean statesImaging() {
        return imaging != null && imaging != Imaging.NONE;
    }
}
