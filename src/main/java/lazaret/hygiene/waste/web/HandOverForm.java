package lazaret.hygiene.waste.web;

import java.io.Serializable;
import java.util.List;
import lazaret.hygiene.waste.HandingOver;

/** To whom the ticked bags go. */
public class HandOverForm implements Serializable {
    private static final long serialVersionUID = 1L;

    private String receivedBy;
    private String carrier;
    private String plate;
    private String manifest;

    HandingOver of(List<String> bags) {
        return new HandingOver(bags, null, receivedBy, carrier, plate, manifest);
    }

    public String getReceivedBy() {
        return receivedBy;
    }

    public void setReceivedBy(String receivedBy) {
        this.receivedBy = receivedBy;
    }

    public String getCarrier() {
        return carrier;
    }

    public void setCarrier(String carrier) {
        this.carrier = carrier;
    }

    public String getPlate() {
        return plate;
    }

    public void setPlate(String plate) {
        this.plate = plate;
    }

    public String getManifest() {
        return manifest;
    }

    public void setManifest(String manifest) {
        this.manifest = manifest;
    }
}
