package lazaret.reporting;

import java.util.Collection;
import java.util.List;
import lazaret.facility.FacilityKind;

/**
 * Which facilities are counted.
 *
 * @param facilities their codes; null for all
 * @param kind null for every kind
 * @param district null for every district
 */
public record Selection(Collection<String> facilities, FacilityKind kind, String district) {

    public static final Selection ALL = new Selection(null, null, null);

    public Selection {
        facilities = facilities == null ? null : List.copyOf(facilities);
    }
}
