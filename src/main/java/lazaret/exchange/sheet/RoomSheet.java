package lazaret.exchange.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lazaret.facility.RoomRow;
import lazaret.facility.UnitKind;
import lazaret.facility.Zone;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;

/** Rooms with their units and beds (房间, 床位). */
public final class RoomSheet extends Sheet<RoomRow> {
    private static final Column FACILITY = Column.required("/facility", "场所编码|场所代码|场所编号|场所|facility code|facility");
    private static final Column UNIT = Column.required("/unit", "楼层/病区|楼层病区|楼层|病区|舱区|单元|unit|floor|ward");
    private static final Column UNIT_KIND = Column.required("/unitKind", "单元类型|病区类型|unit kind|unit type");
    private static final Column ZONE = Column.required("/zone", "分区|三区|所在分区|zone");
    private static final Column NUMBER = Column.required("/number", "房间号|房号|房间|room number|room|number");
    private static final Column BEDS = Column.required("/beds", "床位数|床数|床位|beds|bed count");
    private static final Column BATHROOM = Column.required("/ownBathroom", "独立卫生间|独立卫浴|独卫|own bathroom|bathroom");
    private static final Column ACCESSIBLE = Column.optional("/accessible", "无障碍|无障碍房间|accessible");
    private static final Column VENTILATED = Column.optional("/ventilated", "可开窗通风|开窗通风|通风|ventilated");
    private static final Column NEGATIVE = Column.optional("/negativePressure", "负压|负压病房|negative pressure");

    @Override
    public List<Column> columns() {
        return List.of(FACILITY, UNIT, UNIT_KIND, ZONE, NUMBER, BEDS, BATHROOM, ACCESSIBLE, VENTILATED, NEGATIVE);
    }

    @Override
    protected RoomRow read(Cells cells) {
        Integer beds = cells.whole(BEDS);
        return new RoomRow(
                cells.line(),
                cells.code(FACILITY),
                cells.text(UNIT),
                cells.word(UNIT_KIND, UnitKind::fromWord, UnitKind.class),
                cells.word(ZONE, Zone::fromWord, Zone.class),
                cells.code(NUMBER),
                beds == null ? 0 : beds,
                isYes(cells, BATHROOM),
                isYes(cells, ACCESSIBLE),
                isYes(cells, VENTILATED),
                isYes(cells, NEGATIVE));
    }

    /** What nobody claims for a room, it has not. */
    private static boolean isYes(Cells cells, Column column) {
        return Boolean.TRUE.equals(cells.yesNo(column));
    }

    @Override
    protected List<Refusal> wrongWith(RoomRow row, Instant now) {
        return row.refusals();
    }

    @Override
    public Optional<String> facilityOf(RoomRow row) {
        return Optional.of(row.facility());
    }

    @Override
    public List<RowOutcome> take(List<RoomRow> rows, Taking by) {
        return by.takers().stock().rooms(rows, by.seen());
    }
}
