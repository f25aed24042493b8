package lazaret.stay.bus.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import lazaret.stay.bus.Boarding;

/** Who is still to be placed, and how it went so far. */
public class BoardingProgress implements Serializable {
    private static final long serialVersionUID = 1L;

    private final ArrayList<Boarding> queue;
    private final int all;
    private final boolean arriving;
    private int done;
    private int failed;

    /** @param arriving they move in; otherwise their beds are held */
    BoardingProgress(List<Boarding> people, boolean arriving) {
        queue = new ArrayList<>(people);
        all = queue.size();
        this.arriving = arriving;
    }

    /** The next ones, who wait no longer. */
    List<Boarding> take(int most) {
        List<Boarding> head = queue.subList(0, Math.min(most, queue.size()));
        List<Boarding> taken = List.copyOf(head);
        head.clear();
        return taken;
    }

    void count(boolean isDone) {
        if (isDone) {
            done++;
        } else {
            failed++;
        }
    }

    /** Who is not done yet stays as they are. */
    void stop() {
        queue.clear();
    }

    public boolean isArriving() {
        return arriving;
    }

    public int getLeft() {
        return queue.size();
    }

    public int getAll() {
        return all;
    }

    public int getDone() {
        return done;
    }

    public int getFailed() {
        return failed;
    }

    /** How many had their turn. */
    public int getCounted() {
        return done + failed;
    }

    public int getPercent() {
        return all == 0 ? 0 : getCounted() * 100 / all;
    }
}
