package lazaret.exchange.sheet;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;
import lazaret.stay.DepartureReason;
import lazaret.stay.imports.StayImportRow;

/** Who lay where from when to when, as a register knows it (入住记录). */
public final class StaySheet extends Sheet<StayImportRow> {
    private static final Column PERSON =
            Column.required("/person", "登记号|登记编号|人员编号|人员登记号|person|person number|register number");
    private static final Column FACILITY = Column.required("/facility", "场所编码|场所代码|场所编号|场所|facility code|facility");
    private static final Column ROOM = Column.required("/room", "房间号|房号|房间|room number|room");
    private static final Column POSITION = Column.required("/position", "床位序号|床位号|床号|床位|bed|bed position|position");
    private static final Column RESERVED = Column.optional("/reservedAt", "预留时间|预约时间|reserved at");
    private static final Column ARRIVED = Column.optional("/arrivedAt", "入住时间|入院时间|入舱时间|arrived at");
    private static final Column DEPARTED = Column.optional("/departedAt", "离开时间|解除时间|出院时间|出舱时间|departed at");
    private static final Column REASON = Column.optional("/reason", "离开原因|解除原因|出院原因|departure reason");
    private static final Column CARER = Column.optional("/carer", "陪护登记号|陪护人登记号|陪护人|陪护|carer");

    @Override
    public List<Column> columns() {
        return List.of(PERSON, FACILITY, ROOM, POSITION, RESERVED, ARRIVED, DEPARTED, REASON, CARER);
    }

    @Override
    protected StayImportRow read(Cells cells) {
        Instant arrived = cells.time(ARRIVED);
        Instant reserved = cells.time(RESERVED);
        if (reserved == null && arrived == null && cells.refusals().isEmpty()) {
            cells.refuse(cells.has(RESERVED) ? RESERVED : ARRIVED, SheetRefusal.CELL_IS_EMPTY, RESERVED.title());
        }
        String position = cells.code(POSITION);
        return new StayImportRow(
                cells.code(PERSON),
                cells.code(FACILITY),
                cells.code(ROOM),
                position == null ? null : position.toUpperCase(Locale.ROOT),
                // Registers without reservations know people from the moment they came.
                reserved == null ? arrived : reserved,
                arrived,
                cells.time(DEPARTED),
                cells.word(REASON, StaySheet::reason, DepartureReason.class),
                cells.code(CARER));
    }

    private static Optional<DepartureReason> reason(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "RELEASE", "解除隔离", "解除", "解除集中隔离", "解除医学观察", "解除隔离医学观察" -> Optional.of(DepartureReason.RELEASE);
            case "DISCHARGE", "出院", "出舱", "治愈出院" -> Optional.of(DepartureReason.DISCHARGE);
            case "TRANSFER", "转运", "转院", "转出" -> Optional.of(DepartureReason.TRANSFER);
            case "MOVE", "换房", "换床", "调换床位" -> Optional.of(DepartureReason.MOVE);
            case "DEATH", "死亡" -> Optional.of(DepartureReason.DEATH);
            case "OVERRIDE", "特批", "特批离开" -> Optional.of(DepartureReason.OVERRIDE);
            case "AGAINST_ADVICE", "自动出院", "自行离开" -> Optional.of(DepartureReason.AGAINST_ADVICE);
            case "ABSCONDED", "擅自离开", "脱离管控" -> Optional.of(DepartureReason.ABSCONDED);
            default -> Optional.empty();
        };
    }

    @Override
    protected List<Refusal> wrongWith(StayImportRow row, Instant now) {
        return row.refusals(now);
    }

    @Override
    public Optional<String> facilityOf(StayImportRow row) {
        return Optional.ofNullable(row.facility());
    }

    @Override
    public List<RowOutcome> take(List<StayImportRow> rows, Taking by) {
        return by.takers().stays().importAll(rows);
    }
}
