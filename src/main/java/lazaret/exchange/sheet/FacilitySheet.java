package lazaret.exchange.sheet;

import java.time.Instant;
import java.util.List;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityRow;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;

/** Facilities of the four kinds (场所). */
public final class FacilitySheet extends Sheet<FacilityRow> {
    private static final Column CODE = Column.required("/code", "场所编码|场所代码|场所编号|编码|facility code|facility|code");
    private static final Column KIND = Column.required("/kind", "类型|场所类型|类别|kind|type");
    private static final Column NAME = Column.required("/name", "名称|场所名称|name");
    private static final Column DISTRICT = Column.required("/district", "区县|所在区县|县区|县(市、区)|行政区|district");
    private static final Column LATITUDE = Column.optional("/latitude", "纬度|latitude|lat");
    private static final Column LONGITUDE = Column.optional("/longitude", "经度|longitude|lon|lng");
    private static final Column OPENED_ON = Column.required("/openedOn", "启用日期|开放日期|启用时间|opened on|opening day");
    private static final Column ZONE = Column.optional("/zoneId", "时区|time zone|zone id");

    @Override
    public List<Column> columns() {
        return List.of(CODE, KIND, NAME, DISTRICT, LATITUDE, LONGITUDE, OPENED_ON, ZONE);
    }

    @Override
    protected FacilityRow read(Cells cells) {
        return new FacilityRow(
                cells.line(),
                cells.code(CODE),
                cells.word(KIND, FacilityKind::fromWord, FacilityKind.class),
                cells.text(NAME),
                cells.text(DISTRICT),
                cells.number(LATITUDE),
                cells.number(LONGITUDE),
                cells.day(OPENED_ON),
                cells.code(ZONE));
    }

    @Override
    protected List<Refusal> wrongWith(FacilityRow row, Instant now) {
        return row.refusals();
    }

    @Override
    public List<RowOutcome> take(List<FacilityRow> rows, Taking by) {
        return by.takers().stock().facilities(rows, by.seen());
    }
}
