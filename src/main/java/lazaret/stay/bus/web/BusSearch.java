package lazaret.stay.bus.web;

import java.io.Serializable;
import java.time.Instant;
import lazaret.stay.worklist.ExpectedPeople.Search;

/** By what those on the bus are looked for, and what was pasted or scanned. */
public class BusSearch implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final Instant LONG_AGO = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant NEVER = Instant.parse("2200-01-01T00:00:00Z");

    private Search.State state = Search.State.ANY;
    private String household;
    private String indexCase;
    private Instant from;
    private Instant to;
    private String text;

    Search search() {
        return new Search(
                state, plain(household), plain(indexCase), from == null ? LONG_AGO : from, to == null ? NEVER : to);
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public Search.State[] getStates() {
        return Search.State.values();
    }

    public Search.State getState() {
        return state;
    }

    public void setState(Search.State state) {
        this.state = state;
    }

    public String getHousehold() {
        return household;
    }

    public void setHousehold(String household) {
        this.household = household;
    }

    public String getIndexCase() {
        return indexCase;
    }

    public void setIndexCase(String indexCase) {
        this.indexCase = indexCase;
    }

    public Instant getFrom() {
        return from;
    }

    public void setFrom(Instant from) {
        this.from = from;
    }

    public Instant getTo() {
        return to;
    }

    public void setTo(Instant to) {
        this.to = to;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
