package lazaret.exchange.sheet;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lazaret.clearance.course.TestOutcome;
import lazaret.clearance.specimen.LabReport;
import lazaret.clearance.specimen.LaboratoryRow;
import lazaret.clearance.specimen.SampleSite;
import lazaret.clearance.specimen.Sampling;
import lazaret.platform.Refusal;
import lazaret.platform.RowOutcome;

/** What laboratories report, late and in no order (核酸检测). */
public final class TestSheet extends Sheet<LaboratoryRow> {
    private static final Column SAMPLED = Column.required("/sampledAt", "采样时间|采样日期时间|sampled at|sampling time");
    private static final Column SITE = Column.required("/site", "采样部位|部位|标本类型|site|specimen type");
    private static final Column LABORATORY = Column.required("/laboratory", "检测机构|检测单位|实验室|laboratory|lab");
    private static final Column REAGENT = Column.optional("/reagent", "试剂|检测试剂|试剂盒|reagent|kit");
    private static final Column RESULT = Column.optional("/result", "结果|检测结果|核酸结果|result");
    private static final Column CT_N = Column.optional("/ctN", "N基因Ct|N基因Ct值|N基因|Ct N|N Ct");
    private static final Column CT_ORF =
            Column.optional("/ctOrf", "ORF1ab基因Ct|ORF1ab基因Ct值|ORF1ab基因|ORF基因Ct|Ct ORF|Ct ORF1ab|ORF1ab Ct");
    private static final Column REPORTED = Column.optional("/reportedAt", "报告时间|出具时间|结果时间|reported at");

    @Override
    public List<Column> columns() {
        return List.of(
                Subjects.PERSON, Subjects.PAPER, SAMPLED, SITE, LABORATORY, REAGENT, RESULT, CT_N, CT_ORF, REPORTED);
    }

    @Override
    public Header header(List<String> titles, Mapping mapping) {
        return Subjects.header(titles, columns(), mapping);
    }

    @Override
    protected LaboratoryRow read(Cells cells) {
        return new LaboratoryRow(
                Subjects.read(cells),
                new Sampling(
                        cells.time(SAMPLED),
                        cells.word(SITE, TestSheet::site, SampleSite.class),
                        cells.text(LABORATORY),
                        cells.text(REAGENT)),
                report(cells));
    }

    /** Without anything a laboratory says, the result is pending. */
    private static LabReport report(Cells cells) {
        TestOutcome result = cells.word(RESULT, TestSheet::outcome, TestOutcome.class);
        BigDecimal ctN = cells.number(CT_N);
        BigDecimal ctOrf = cells.number(CT_ORF);
        Instant reported = cells.time(REPORTED);
        return result == null && ctN == null && ctOrf == null && reported == null
                ? null
                : new LabReport(result, ctN, ctOrf, reported);
    }

    private static Optional<SampleSite> site(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "NASOPHARYNGEAL", "鼻咽拭子", "鼻咽" -> Optional.of(SampleSite.NASOPHARYNGEAL);
            case "OROPHARYNGEAL", "咽拭子", "口咽拭子", "口咽" -> Optional.of(SampleSite.OROPHARYNGEAL);
            case "OTHER", "其他", "痰", "痰液", "肛拭子", "鼻拭子" -> Optional.of(SampleSite.OTHER);
            default -> Optional.empty();
        };
    }

    private static Optional<TestOutcome> outcome(String word) {
        return switch (word.toUpperCase(Locale.ROOT)) {
            case "NEGATIVE", "阴性", "阴", "未检出", "-" -> Optional.of(TestOutcome.NEGATIVE);
            case "POSITIVE", "阳性", "阳", "检出", "+" -> Optional.of(TestOutcome.POSITIVE);
            case "INCONCLUSIVE", "不确定", "可疑", "待复核", "灰区" -> Optional.of(TestOutcome.INCONCLUSIVE);
            default -> Optional.empty();
        };
    }

    @Override
    protected List<Refusal> wrongWith(LaboratoryRow row, Instant now) {
        return row.refusals(now);
    }

    @Override
    public List<RowOutcome> take(List<LaboratoryRow> rows, Taking by) {
        return OwnPeople.take(rows, LaboratoryRow::subject, by.takers().reach(), own -> by.takers()
                .laboratory()
                .recordAll(own, by.account()));
    }
}
