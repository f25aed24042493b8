package lazaret.facility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import lazaret.facility.DefineRoom;
import lazaret.facility.RoomRow;
import lazaret.facility.UnitKind;
import lazaret.facility.Zone;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;

/** A room to be added to a facility, or redefined under its number. */
@Named
@RequestScoped
public class RoomForm {
    @Inject
    private FacilityView facilityView;

    @Inject
    private DefineRoom defineRoom;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    private String unit;
    private UnitKind unitKind = UnitKind.FLOOR;
    private Zone zone = Zone.CONTAMINATED;
    private String number;
    private int beds = 1;
    private List<String> features = new ArrayList<>(List.of("bathroom", "window"));

    public void define() {
        RoomRow row = new RoomRow(
                0,
                facilityView.getCode(),
                unit,
                unitKind,
                zone,
                number,
                beds,
                features.contains("bathroom"),
                features.contains("accessible"),
                features.contains("window"),
                features.contains("negativePressure"));
        Attempt.of(() -> defineRoom.define(row));
        notices.say("facility.room.defined", row.code());
        asked.forget();
    }

    public UnitKind[] getUnitKinds() {
        return UnitKind.values();
    }

    public Zone[] getZones() {
        return Zone.values();
    }

    public String getUnit() {
        return unit;
    }

    public void setUnit(String unit) {
        this.unit = unit;
    }

    public UnitKind getUnitKind() {
        return unitKind;
    }

    public void setUnitKind(UnitKind unitKind) {
        this.unitKind = unitKind;
    }

    public Zone getZone() {
        return zone;
    }

    public void setZone(Zone zone) {
        this.zone = zone;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public int getBeds() {
        return beds;
    }

    public void setBeds(int beds) {
        this.beds = beds;
    }

    public List<String> getFeatures() {
        return features;
    }

    public void setFeatures(List<String> features) {
        this.features = features;
    }
}
