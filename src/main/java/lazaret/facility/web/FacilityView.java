package lazaret.facility.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lazaret.facility.OperatingState;
import lazaret.facility.SetOperatingState;
import lazaret.facility.UnitList;
import lazaret.platform.Attempt;
import lazaret.platform.web.Notices;
import lazaret.platform.web.OncePerRequest;
import org.omnifaces.util.Faces;

/** One facility and its units: opened, paused and closed here. */
@Named
@ViewScoped
public class FacilityView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private FacilitiesView facilities;

    @Inject
    private UnitList unitList;

    @Inject
    private SetOperatingState setOperatingState;

    @Inject
    private Notices notices;

    @Inject
    private OncePerRequest asked;

    @Inject
    private Clock clock;

    private String code;
    private OperatingState wanted;
    private String unit;
    private String reason;

    public void open() {
        code = Optional.ofNullable(Faces.getRequestParameter("facility"))
                .filter(asked -> line(asked).isPresent())
                .orElse(null);
    }

    /** Asks for the reason before it is done. @param about name of the unit, null for the whole facility */
    public void ask(OperatingState state, String about) {
        wanted = state;
        unit = about;
        reason = null;
    }

    public void set() {
        Attempt.run(() -> setOperatingState.set(code, unit, wanted, clock.instant(), reason));
        notices.say(
                "facility.state.done." + wanted,
                unit == null ? getLine().facility().name() : unit);
        asked.forget();
        wanted = null;
    }

    public void forget() {
        wanted = null;
    }

    /** Null where the code is not one of the caller's. */
    public FacilitiesView.Line getLine() {
        return code == null ? null : line(code).orElse(null);
    }

    private Optional<FacilitiesView.Line> line(String wantedCode) {
        return facilities.getLines().stream()
                .filter(line -> line.facility().code().equals(wantedCode))
                .findFirst();
    }

    public List<UnitList.Line> getUnits() {
        return asked.ask("units", () -> Attempt.of(() -> unitList.of(code)));
    }

    /** What may be asked for, other than what is. */
    public List<OperatingState> others(OperatingState state) {
        return List.of(OperatingState.values()).stream().filter(s -> s != state).toList();
    }

    public String getCode() {
        return code;
    }

    public OperatingState getWanted() {
        return wanted;
    }

    public String getUnit() {
        return unit;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
