package lazaret.hygiene.waste.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.facility.web.FacilityChoice;
import lazaret.hygiene.waste.HandOverWaste;
import lazaret.hygiene.waste.HandingOver;
import lazaret.hygiene.waste.SealBag;
import lazaret.hygiene.waste.Sealing;
import lazaret.hygiene.waste.VoidBag;
import lazaret.hygiene.waste.WasteKind;
import lazaret.hygiene.waste.WasteOfFacility;
import lazaret.platform.Attempt;
import lazaret.platform.QrCode;
import lazaret.platform.web.Notices;

/** Bags of waste: sealed one after the other, ticked and handed over together, labelled for the scanner. */
@Named
@ViewScoped
public class WasteView implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int MOST = 300;

    @Inject
    private WasteOfFacility wasteOfFacility;

    @Inject
    private SealBag sealBag;

    @Inject
    private HandOverWaste handOverWaste;

    @Inject
    private VoidBag voidBag;

    @Inject
    private FacilityChoice facilityChoice;

    @Inject
    private Notices notices;

    private String facility;
    private boolean labels;
    private String only;
    private WasteKind kind = WasteKind.INFECTIOUS;
    private BigDecimal weight;
    private String place;
    private HandOverForm form = new HandOverForm();
    private String reason;
    private HashMap<String, Boolean> ticked = new HashMap<>();
    private ArrayList<WasteOfFacility.Bag> bags = new ArrayList<>();
    private ArrayList<WasteOfFacility.Manifest> manifests = new ArrayList<>();
    private long count;
    private BigDecimal weightOfAll = BigDecimal.ZERO;

    public void open() {
        facility = facilityChoice.open().orElse(null);
        read();
    }

    private void read() {
        if (facility == null) {
            return;
        }
        WasteOfFacility.Waiting waiting = Attempt.of(() -> wasteOfFacility.waiting(facility, MOST));
        bags = new ArrayList<>(waiting.bags());
        count = waiting.count();
        weightOfAll = waiting.weightKg();
        manifests = new ArrayList<>(Attempt.of(() -> wasteOfFacility.manifests(facility)));
    }

    /** Seals a bag; the kind and the place stay for the next one. */
    public void seal() {
        String number = Attempt.of(() -> sealBag.seal(facility, new Sealing(kind, weight, place, null)));
        BigDecimal was = weight;
        weight = null;
        read();
        notices.say("waste.sealed", number, was.toPlainString());
    }

    public void tickAll() {
        bags.forEach(bag -> ticked.put(bag.number(), true));
    }

    public void handOver() {
        List<String> chosen = chosen();
        HandingOver what = form.of(chosen);
        String number = Attempt.of(() -> handOverWaste.handOver(facility, what));
        ticked.clear();
        form = new HandOverForm();
        read();
        notices.say("waste.handed", chosen.size(), number);
    }

    /** Voids what is ticked, each bag with the same reason. */
    public void discard() {
        List<String> chosen = chosen();
        if (chosen.isEmpty()) {
            notices.warn("waste.nothing");
            return;
        }
        for (String bag : chosen) {
            Attempt.run(() -> voidBag.discard(bag, reason));
        }
        ticked.clear();
        reason = null;
        read();
        notices.say("waste.voided", chosen.size());
    }

    private List<String> chosen() {
        return bags.stream()
                .map(WasteOfFacility.Bag::number)
                .filter(number -> Boolean.TRUE.equals(ticked.get(number)))
                .toList();
    }

    public QrCode.Drawing code(String number) {
        return QrCode.drawing(number);
    }

    /** Whose labels are printed: one, or all that wait. */
    public List<WasteOfFacility.Bag> getLabelled() {
        return bags.stream()
                .filter(bag -> only == null || only.isBlank() || only.equals(bag.number()))
                .toList();
    }

    public boolean isLabels() {
        return labels;
    }

    public void setLabels(boolean labels) {
        this.labels = labels;
    }

    public String getOnly() {
        return only;
    }

    public void setOnly(String only) {
        this.only = only;
    }

    /** How many wait beyond those of the page. */
    public long getHidden() {
        return count - bags.size();
    }

    public WasteKind[] getKinds() {
        return WasteKind.values();
    }

    public String getFacility() {
        return facility;
    }

    public WasteKind getKind() {
        return kind;
    }

    public void setKind(WasteKind kind) {
        this.kind = kind;
    }

    public BigDecimal getWeight() {
        return weight;
    }

    public void setWeight(BigDecimal weight) {
        this.weight = weight;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public HandOverForm getForm() {
        return form;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public Map<String, Boolean> getTicked() {
        return ticked;
    }

    public List<WasteOfFacility.Bag> getBags() {
        return bags;
    }

    public List<WasteOfFacility.Manifest> getManifests() {
        return manifests;
    }

    public long getCount() {
        return count;
    }

    public BigDecimal getWeightOfAll() {
        return weightOfAll;
    }
}
