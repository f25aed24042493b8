package lazaret.benchmark;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lazaret.certificate.Certificate;
import lazaret.certificate.CertificateKind;
import lazaret.certificate.KeptFinding;
import lazaret.certificate.SignedCertificate;
import lazaret.clearance.criterion.CriterionCode;
import lazaret.person.PaperType;
import lazaret.person.Sex;
import lazaret.platform.Texts;
import lazaret.reporting.ReportPrinter;

/** A thousand certificates of as many people into one file, again and again until the machine is warm. */
final class Papers {
    static final String NAME = "1,000 certificates in one file";
    static final int MOST = 1_000;
    static final double AIM_PAGES = 1_000;

    private static final int WARM_UP = 12;
    private static final int TIMES = 9;

    private Papers() {}

    /** Pages a second: the median of some files. */
    static double pagesPerSecond(Locale language) {
        ReportPrinter printer = new ReportPrinter();
        List<SignedCertificate> papers = new ArrayList<>();
        for (int i = 0; i < MOST; i++) {
            papers.add(paper(i));
        }
        for (int i = 0; i < WARM_UP; i++) {
            print(printer, papers, language);
        }
        long[] times = new long[TIMES];
        for (int i = 0; i < TIMES; i++) {
            long begun = System.nanoTime();
            print(printer, papers, language);
            times[i] = System.nanoTime() - begun;
        }
        Arrays.sort(times);
        return MOST / (times[TIMES / 2] / 1e9);
    }

    private static void print(ReportPrinter printer, List<SignedCertificate> papers, Locale language) {
        byte[] pdf = printer.certificates(papers, language, "https://lazaret.example.org");
        if (pdf.length < MOST) {
            throw new IllegalStateException("an empty file of " + pdf.length + " bytes");
        }
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

    /** For this figure alone. */
    public static void main(String[] arguments) {
        for (Locale language : List.of(Texts.CHINESE, Texts.ENGLISH)) {
            double pages = pagesPerSecond(language);
            System.out.printf(
                    "%s, %s: %.0f pages/s, %s%n", NAME, language, pages, pages >= AIM_PAGES ? "met" : "missed");
        }
    }
}
