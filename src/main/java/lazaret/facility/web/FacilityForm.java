package lazaret.facility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.time.LocalDate;
import lazaret.facility.DefineFacility;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityRow;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;

/** A facility to be founded, or redefined under its code. */
@Named
@RequestScoped
public class FacilityForm {
    @Inject
    private DefineFacility defineFacility;

    @Inject
    private Notices notices;

    private String code;
    private FacilityKind kind;
    private String name;
    private String district;
    private BigDecimal latitude;
    private BigDecimal longitude;
    private LocalDate openedOn;

    public String define() {
        FacilityRow row = new FacilityRow(0, code, kind, name, district, latitude, longitude, openedOn, null);
        Attempt.of(() -> defineFacility.define(row));
        notices.sayThere("facility.defined", name);
        return "/facility/facility.xhtml?faces-redirect=true&facility=" + row.code();
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public FacilityKind getKind() {
        return kind;
    }

    public void setKind(FacilityKind kind) {
        this.kind = kind;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public BigDecimal getLatitude() {
        return latitude;
    }

    public void setLatitude(BigDecimal latitude) {
        this.latitude = latitude;
    }

    public BigDecimal getLongitude() {
        return longitude;
    }

    public void setLongitude(BigDecimal longitude) {
        this.longitude = longitude;
    }

    public LocalDate getOpenedOn() {
        return openedOn;
    }

    public void setOpenedOn(LocalDate openedOn) {
        this.openedOn = openedOn;
    }
}
