package lazaret.exchange.sheet;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import lazaret.clearance.course.ClinicalAnswer;
import lazaret.clearance.course.Imaging;
import lazaret.clearance.health.HealthCheck;
import lazaret.clearance.health.ReadingRow;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;

/** Temperatures, oxygen, symptoms, imaging and what else was found, from the wards (健康监测). */
public final class HealthSheet extends Sheet<ReadingRow> {
    private static final Column AT = Column.required("/at", "测量时间|监测时间|检测时间|时间|measured at|time|at");
    private static final Column TEMPERATURE = Column.optional("/temperature", "体温|温度|temperature");
    private static final Column SPO2 = Column.optional("/spo2", "血氧|血氧饱和度|SpO2|oxygen saturation");
    private static final Column RATE = Column.optional("/respiratoryRate", "呼吸频率|呼吸|respiratory rate");
    private static final Column SYMPTOMS = Column.optional("/symptoms", "症状|symptoms");
    private static final Column IMAGING = Column.optional("/imaging", "影像学|影像|胸部影像|imaging");

    private static final Column FINDINGS = Column.optional("/findings", "临床结论|临床发现|clinical findings|findings");
    private static final Column ONSET = Column.optional("/onset", "发病时间|发病日期|症状开始时间|onset of symptoms|onset");

    @Override
    public List<Column> columns() {
        return List.of(
                Subjects.PERSON, Subjects.PAPER, AT, TEMPERATURE, SPO2, RATE, SYMPTOMS, IMAGING, FINDINGS, ONSET);
    }

    @Override
    public Header header(List<String> titles, Mapping mapping) {
        return Subjects.header(titles, columns(), mapping);
    }

    @Override
    protected ReadingRow read(Cells cells) {
        return new ReadingRow(
                Subjects.read(cells),
                new HealthCheck(
                        cells.time(AT),
                        cells.number(TEMPERATURE),
                        cells.whole(SPO2),
                        cells.whole(RATE),
                        cells.text(SYMPTOMS),
                        cells.word(IMAGING, HealthSheet::imaging, Imaging.class)),
                findings(cells),
                cells.time(ONSET));
    }

    private static Set<ClinicalAnswer> findings(Cells cells) {
        Set<ClinicalAnswer> findings = EnumSet.noneOf(ClinicalAnswer.class);
        String words = cells.text(FINDINGS);
        for (String word : words == null ? new String[0] : words.split("[、,，;；/]+")) {
            Optional<ClinicalAnswer> finding = ClinicalAnswer.fromWord(word);
            finding.ifPresent(findings::add);
            if (finding.isEmpty() && !word.isBlank()) {
                cells.refuse(FINDINGS, SheetRefusal.WORD_IS_NOT_KNOWN, word.strip(), List.of(ClinicalAnswer.values()));
            }
        }
        return findings;
    }

    private static Optional<Imaging> imaging(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "IMPROVED", "明显改善", "改善", "好转", "明显好转", "吸收" -> Optional.of(Imaging.IMPROVED);
            case "NOT_IMPROVED", "NOT IMPROVED", "未改善", "无改善", "无明显改善", "进展" -> Optional.of(Imaging.NOT_IMPROVED);
            case "NONE", "未作判断", "未做", "未查", "无" -> Optional.of(Imaging.NONE);
            default -> Optional.empty();
        };
    }

    @Override
    protected List<Refusal> wrongWith(ReadingRow row, Instant now) {
        // A reading that says nothing would at least say the temperature.
        return row.refusals(now).stream()
                .map(refusal -> refusal.pointer().isEmpty() ? refusal.pointingAt(TEMPERATURE.pointer()) : refusal)
                .toList();
    }

    @Override
    public List<RowOutcome> take(List<ReadingRow> rows, Taking by) {
        return OwnPeople.take(rows, ReadingRow::subject, by.takers().reach(), own -> by.takers()
                .readings()
                .recordAll(own, by.account()));
    }
}
