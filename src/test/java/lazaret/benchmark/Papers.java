package lazaret.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntSupplier;
import lazaret.certificate.Certificate;
import lazaret.certificate.CertificateKind;
import lazaret.certificate.KeptFinding;
import lazaret.certificate.SignedCertificate;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.person.PaperType;
import lazaret.person.Sex;
import lazaret.platform.Texts;
import lazaret.reporting.ReportPrinter;

/**
 * Paper in pages a second once the machine is warm: a thousand certificates in one file, and a table of 6,000 rows beside
 * the same cells printed by nothing but the library underneath, turn by turn.
 */
final class Papers {
    private static final int CERTIFICATES = 1_000;
    private static final double AIM_PAGES = 1_000;
    private static final double AIM_RATIO = 0.45;
    private static final int WARM_UP = 12;
    private static final int TIMES = 9;

    private Papers() {}

    public static void main(String[] arguments) {
        ReportPrinter printer = new ReportPrinter();
        List<SignedCertificate> papers = new ArrayList<>();
        for (int i = 0; i < CERTIFICATES; i++) {
            papers.add(paper(i));
        }
        for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            double pages = pagesPerSecond(() -> certificates(printer, papers, language))[0];
            System.out.printf(
                    "1,000 certificates, %s: %.0f pages/s, %s%n",
                    language.getLanguage(), pages, pages >= AIM_PAGES ? "met" : "missed");
        }
        PaperTable table = new PaperTable();
        double[] both = pagesPerSecond(table::report, table::bare);
        System.out.printf(
                "table of 6,000 rows: %.0f pages/s, bare cells %.0f pages/s, ratio %.2f, %s%n",
                both[0], both[1], both[0] / both[1], both[0] / both[1] >= AIM_RATIO ? "met" : "missed");
    }

    /** The medians of some files of each kind; each call answers how many pages it printed. */
    private static double[] pagesPerSecond(IntSupplier... kinds) {
        double[][] found = new double[kinds.length][TIMES];
        for (int i = -WARM_UP; i < TIMES; i++) {
            for (int k = 0; k < kinds.length; k++) {
                long begun = System.nanoTime();
                int pages = kinds[k].getAsInt();
                double seconds = (System.nanoTime() - begun) / 1e9;
                if (i >= 0) {
                    found[k][i] = pages / seconds;
                }
            }
        }
        return Arrays.stream(found)
                .mapToDouble(all -> Arrays.stream(all).sorted().toArray()[TIMES / 2])
                .toArray();
    }

    private static int certificates(ReportPrinter printer, List<SignedCertificate> papers, Locale language) {
        byte[] pdf = printer.certificates(papers, language, "https://lazaret.example.org");
        if (pdf.length < CERTIFICATES) {
            throw new IllegalStateException("an empty file of " + pdf.length + " bytes");
        }
        return papers.size();
    }

    private static SignedCertificate paper(int index) {
        ZoneId zone = ZoneId.of("Asia/Shanghai");
        Instant since = Instant.parse("2022-11-24T01:15:00Z").plusSeconds(index);
        Instant until = Instant.parse("2022-12-02T02:30:00Z").plusSeconds(index);
        Certificate certificate = new Certificate(
                "C" + (100_000 + index),
                CertificateKind.DISCHARGE,
                false,
                new Certificate.Holder(
                        "欧阳" + (char) ('一' + index * 7),
                        Sex.F,
                        LocalDate.of(1990, 5, 6).plusDays(index),
                        PaperType.RESIDENT_ID,
                        "110105199005" + (100_000 + index)),
                new Certificate.Isolation("F01", "东湖方舱医院", zone, since, until),
                new Certificate.Basis(
                        "DT9-mild",
                        "新型冠状病毒肺炎诊疗方案（试行第九版），2022-03-14",
                        "Diagnosis and Treatment Protocol for COVID-19, trial version 9, 2022-03-14",
                        true,
                        new Certificate.Duties(7, List.of(2, 7), List.of(14, 28)),
                        "王医生 (wang)",
                        null),
                List.of(
                        new KeptFinding(
                                CriterionCode.CONSECUTIVE_NEGATIVES,
                                true,
                                "clearance.evidence.negatives.met",
                                List.of(since.toString(), until.toString(), "24")),
                        new KeptFinding(
                                CriterionCode.MINIMUM_DAYS,
                                true,
                                "clearance.evidence.clock.running",
                                List.of("8", "7", "POSITIVE_IN_ROOM", since.toString()))),
                until);
        byte[] signature = new byte[64];
        Arrays.fill(signature, (byte) index);
        return new SignedCertificate(certificate, String.format("%064x", index), "0123456789abcdef", signature);
    }
}
