package lazaret.facility;

import static lazaret.platform.SharedJson.JSON;

import jakarta.ejb.Stateless;
import jakarta.json.JsonArrayBuilder;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import lazaret.platform.RowOutcome;
import lazaret.platform.SeenInFile;

/**
 * The bulk sibling of {@link DefineFacility} and {@link DefineRoom}: a chunk of rows in one transaction. Asks for no
 * role; the import that calls it does. Taking the same rows twice changes nothing.
 */
@Stateless
public class StockImport {
    private static final String ADD_EXTRA_BEDS = """
            insert into bed (code, room_id, facility_code, position, extra)
            select distinct r.facility_code || '-' || r.number || '-E' || n, r.id, r.facility_code, 'E' || n, true
            from json_to_recordset(cast(?1 as json)) as x(facility text, number text, ordinal int)
            join room r on r.facility_code = x.facility and r.number = x.number
            cross join lateral generate_series(1, x.ordinal) n
            on conflict on constraint bed_position_is_taken do nothing""";

    @PersistenceContext(unitName = "lazaret")
    private EntityManager em;

    public StockImport() {}

    /** For work outside the container. */
    public StockImport(EntityManager em) {
        this.em = em;
    }

    /** One outcome for each row, in their order; refusals point at fields of {@link FacilityRow}. */
    public List<RowOutcome> facilities(List<FacilityRow> rows, SeenInFile seen) {
        return rows.isEmpty() ? List.of() : new FacilityBatch(em, seen).take(rows);
    }

    /** One outcome for each row, in their order; refusals point at fields of {@link RoomRow}. */
    public List<RowOutcome> rooms(List<RoomRow> rows, SeenInFile seen) {
        return rows.isEmpty() ? List.of() : new RoomBatch(em, seen).take(rows);
    }

    /** Puts up those of these extra beds that are missing; rooms that do not exist are passed over. */
    public void extraBeds(Collection<ExtraBed> beds) {
        JsonArrayBuilder all = JSON.createArrayBuilder();
        for (ExtraBed bed : beds) {
            all.add(JSON.createObjectBuilder()
                    .add("facility", bed.facility())
                    .add("number", bed.room())
                    .add("ordinal", bed.ordinal()));
        }
        em.createNativeQuery(ADD_EXTRA_BEDS)
                .setParameter(1, all.build().toString())
                .executeUpdate();
    }
}
