package lazaret.person.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.person.Category;
import lazaret.person.ClinicalType;
import lazaret.person.change.CategoryChanges;
import lazaret.person.change.ChangeKind;
import lazaret.stay.story.Story;
import lazaret.stay.story.StoryEvent;

/**
 * One recorded category on the page of a person.
 *
 * @param kind what it means for the counts; null where a correction took its place
 */
public record Phase(StoryEvent event, ChangeKind kind) {

    /** The newest first. */
    static List<Phase> of(Story story) {
        List<StoryEvent> events = new ArrayList<>(story.events().stream()
                .filter(e -> e.kind() == StoryEvent.Kind.CATEGORY)
                .toList());
        Collections.reverse(events); // the oldest first; where they are in the list tells which was recorded before
        List<CategoryChanges.Entry> entries = new ArrayList<>();
        for (StoryEvent e : events) {
            ClinicalType type = e.first() == null ? null : ClinicalType.valueOf(e.first());
            entries.add(new CategoryChanges.Entry(
                    entries.size(), e.at(), e.recordedAt(), Category.valueOf(e.what()), type));
        }
        Set<Instant> again = story.events().stream()
                .filter(e -> e.kind() == StoryEvent.Kind.CAME_BACK && "again".equals(e.what()))
                .map(StoryEvent::at)
                .collect(Collectors.toSet());
        List<Phase> phases = new ArrayList<>(CategoryChanges.of(entries).stream()
                .map(change -> {
                    boolean counted =
                            change.counts() && again.contains(change.entry().at());
                    StoryEvent event = events.get((int) change.entry().id());
                    return new Phase(event, counted ? ChangeKind.AGAIN : change.kind());
                })
                .toList());
        Collections.reverse(phases);
        return phases;
    }

    public boolean counts() {
        return kind != null;
    }

    /** Red where somebody fell ill, green where nobody did. */
    public String tone() {
        if (!counts()) {
            return "";
        }
        return switch (kind) {
            case NEW, CONVERTED, AGAIN -> "bad";
            case SUSPECTED, RETYPED, RAISED -> "warn";
            case EXCLUDED, TAKEN_BACK -> "ok";
            default -> "";
        };
    }
}
