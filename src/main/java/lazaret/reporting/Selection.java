package lazaret.reporting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import lazaret.facility.FacilityKind;
import lazaret.platform.Texts;

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

    /** What was asked for, as the report says it, in its language; empty where everything was. */
    public String inWords(ReportRequest request) {
        Locale language = request.language();
        List<String> filters = new ArrayList<>();
        if (request.facility() != null) {
            filters.add(Texts.of(language, "reporting.filter.facility", request.facility()));
        } else if (facilities != null) {
            filters.add(Texts.of(language, "reporting.filter.own"));
        }
        if (request.kind() != null) {
            filters.add(Texts.of(language, "reporting.kind." + request.kind().name()));
        }
        if (request.district() != null) {
            filters.add(request.district());
        }
        return String.join(Texts.of(language, "reporting.separator"), filters);
    }
}
