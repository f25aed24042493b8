package lazaret.transfer;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lazaret.person.Need;

/** What a vehicle carries and somebody may need on the way. */
public enum Equipment {
    OXYGEN,
    VENTILATOR,
    STRETCHER,
    WHEELCHAIR,
    /** A seat for a carer who rides along. */
    CARER_SEAT;

    /**
     * What a trip takes: what was asked for, and what follows from the person and from a carer.
     *
     * @param asked with the request
     * @param carer whether somebody rides along
     */
    public static Set<Equipment> needed(Set<Equipment> asked, boolean carer, Collection<Need> needs) {
        Set<Equipment> all = EnumSet.noneOf(Equipment.class);
        all.addAll(asked);
        if (carer) {
            all.add(CARER_SEAT);
        }
        if (needs.contains(Need.WHEELCHAIR)) {
            all.add(WHEELCHAIR);
        }
        return all;
    }

    /** As the database keeps a set of them: in their order, between commas. */
    public static String join(Set<Equipment> items) {
        return items.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    /** Reads what {@link #join} wrote; null stays null: nobody recorded anything. */
    public static Set<Equipment> split(String joined) {
        if (joined == null) {
            return null;
        }
        Set<Equipment> items = EnumSet.noneOf(Equipment.class);
        List.of(joined.split(",")).stream()
                .filter(name -> !name.isEmpty())
                .map(Equipment::valueOf)
                .forEach(items::add);
        return items;
    }
}
