package lazaret.platform;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The keys one imported file has named so far, with the line of each, so that a second row about the same thing is
 * found although the file is taken in chunks. One object per file. A chunk tried again is no duplicate of itself.
 */
public final class SeenInFile {
    private final Map<String, Integer> lines = new HashMap<>();

    /** The line that named this key before, if another line did; remembers the first one. */
    public Optional<Integer> earlierLine(String key, int line) {
        Integer first = lines.putIfAbsent(key, line);
        return first == null || first == line ? Optional.empty() : Optional.of(first);
    }
}
