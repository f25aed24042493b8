package lazaret.stay.gate.web;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import lazaret.platform.Texts;
import lazaret.stay.gate.GateAnswer;

/** Who is still to be taken of those ticked, and what became of the others, person by person. */
public class GateProgress implements Serializable {
    private static final long serialVersionUID = 1L;
    private static final int AT_ONCE = 25;

    private final ArrayList<String> queue;
    private final Map<String, String> names;
    private final int all;
    private final ArrayList<Line> lines = new ArrayList<>();
    private int failed;

    /**
     * What became of one.
     *
     * @param certificate its number; null where there is none
     * @param words why not; empty where it was done
     */
    public record Line(String who, GateAnswer.Outcome outcome, String certificate, String words)
            implements Serializable {
        public boolean isDone() {
            return outcome != GateAnswer.Outcome.STAYS;
        }
    }

    /** @param names how the page calls the person of each stay, in the order in which they are taken */
    public GateProgress(Map<String, String> names) {
        this.names = Map.copyOf(names);
        queue = new ArrayList<>(names.keySet());
        all = queue.size();
    }

    /** The next ones, who wait no longer. */
    public List<String> take() {
        List<String> head = queue.subList(0, Math.min(AT_ONCE, queue.size()));
        List<String> taken = List.copyOf(head);
        head.clear();
        return taken;
    }

    public void keep(List<GateAnswer> answers, Locale locale) {
        for (GateAnswer answer : answers) {
            String words =
                    answer.refusals().stream().map(r -> Texts.of(locale, r)).collect(Collectors.joining(" "));
            Line line = new Line(names.get(answer.stay()), answer.outcome(), answer.certificate(), words);
            if (line.isDone()) {
                lines.add(line);
            } else {
                lines.add(failed++, line); // whoever stays is read first
            }
        }
    }

    /** Who is not done yet stays as they are. */
    public void stop() {
        queue.clear();
    }

    public List<Line> getLines() {
        return lines;
    }

    /** The numbers of all certificates, for one file that holds them. */
    public String getCertificates() {
        return lines.stream().map(Line::certificate).filter(Objects::nonNull).collect(Collectors.joining(","));
    }

    public int getLeft() {
        return queue.size();
    }

    public int getAll() {
        return all;
    }

    public int getFailed() {
        return failed;
    }

    public int getDone() {
        return lines.size() - failed;
    }

    public int getCounted() {
        return lines.size();
    }

    public int getPercent() {
        return all == 0 ? 0 : getCounted() * 100 / all;
    }
}
