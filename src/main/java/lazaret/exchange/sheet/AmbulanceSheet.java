package lazaret.exchange.sheet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;
import lazaret.transfer.AmbulanceRow;

/** The fleet (负压救护车). */
public final class AmbulanceSheet extends Sheet<AmbulanceRow> {
    private static final Column PLATE = Column.required("/plate", "车牌号|车牌|车牌号码|车号|plate|plate number");
    private static final Column STATION = Column.required("/station", "站点|急救站|所属站点|所属单位|station");
    private static final Column NEGATIVE = Column.required("/negativePressure", "负压|负压舱|是否负压|负压车|negative pressure");
    private static final Column CHECKED =
            Column.optional("/checkedOn", "上次负压检测日期|负压检测日期|检测日期|最近检测日期|last pressure check|checked on");
    private static final Column PASCAL =
            Column.optional("/pascal", "检测值Pa|检测值|负压值|压差|负压检测值|pressure Pa|pressure|pascal");

    @Override
    public List<Column> columns() {
        return List.of(PLATE, STATION, NEGATIVE, CHECKED, PASCAL);
    }

    @Override
    protected AmbulanceRow read(Cells cells) {
        return new AmbulanceRow(
                cells.line(),
                cells.code(PLATE),
                cells.text(STATION),
                cells.yesNo(NEGATIVE),
                cells.day(CHECKED),
                cells.number(PASCAL));
    }

    @Override
    protected List<Refusal> wrongWith(AmbulanceRow row, Instant now) {
        return row.refusals(LocalDate.ofInstant(now, Times.ZONE));
    }

    @Override
    public List<RowOutcome> take(List<AmbulanceRow> rows, Taking by) {
        return by.takers().fleet().takeAll(rows, by.seen(), by.account());
    }
}
