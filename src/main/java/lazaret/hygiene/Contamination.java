package lazaret.hygiene;

import java.time.Instant;

/** What is contaminated, asked of whoever knows who lay there. */
public interface Contamination {
    /**
     * What has to be disinfected so that a bed is usable again: its room where the room is for one, else the bed space.
     *
     * @param code room code ({@code H01/201}) or bed code ({@code F01-A1-3})
     * @param since the last departure; a disinfection before it does not count
     */
    record Subject(String facility, String code, Instant since) {}

    /**
     * Locks the bed and says what it waits for.
     *
     * @throws lazaret.platform.RefusalException NOT_FOUND, or that there is nothing to disinfect or somebody still inside
     */
    Subject of(String bedCode);
}
