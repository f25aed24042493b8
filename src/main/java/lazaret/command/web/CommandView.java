package lazaret.command.web;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import lazaret.command.City;
import lazaret.command.CityBoard;
import lazaret.platform.Attempt;
import lazaret.platform.web.OncePerRequest;

/** The command board: which district is looked at and whether it hangs on a wall; the figures are asked anew. */
@Named
@ViewScoped
public class CommandView implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private CityBoard board;

    @Inject
    private OncePerRequest asked;

    private String district;
    private String wall;

    // Asked before anything is shown: a no is then a sentence on the page instead of a page that breaks off.
    public void open() {
        getCity();
    }

    public City getCity() {
        return asked.ask("city", () -> Attempt.of(() -> board.of(district)));
    }

    /** Without menu and controls, in letters for a large screen that nobody touches. */
    public boolean isOnWall() {
        return "1".equals(wall);
    }

    public boolean isEverywhere() {
        return district == null || district.isEmpty();
    }

    public String getDistrict() {
        return district;
    }

    public void setDistrict(String district) {
        this.district = district;
    }

    public String getWall() {
        return wall;
    }

    public void setWall(String wall) {
        this.wall = wall;
    }
}
