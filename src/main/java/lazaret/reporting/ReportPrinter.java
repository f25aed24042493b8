package lazaret.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import lazaret.certificate.SignedCertificate;
import lazaret.platform.Texts;
import lazaret.stay.worklist.TubeLabel;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JREmptyDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import net.sf.jasperreports.engine.util.JRLoader;
import net.sf.jasperreports.export.SimpleExporterInput;
import net.sf.jasperreports.export.SimpleOutputStreamExporterOutput;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.SimplePdfExporterConfiguration;

/**
 * Prints reports; with what it draws by ({@link PlainTextExporter}, {@link PrintedCode}) the only class that knows
 * JasperReports. Templates were compiled by the build, none is taken in.
 */
@ApplicationScoped
public class ReportPrinter {
    static {
        BareMachine.standOnOurFont();
    }

    private static final Map<String, JasperReport> COMPILED = new ConcurrentHashMap<>();

    /**
     * A list of the catalogue as PDF with embedded fonts.
     *
     * @param parameters what surrounds the lines, by the names of the template
     * @param code what the code on each page says
     */
    public byte[] list(
            String template, Map<String, Object> parameters, String code, List<Map<String, ?>> lines, Locale locale) {
        Map<String, Object> all = new HashMap<>(parameters);
        all.put("code", new PrintedCode(code));
        return pdf(
                List.of(filled(template, all, lines(lines), locale)),
                parameters.get("title") + " " + parameters.get("number"));
    }

    /** A paper for the day that nobody keeps, as PDF with embedded fonts; called by its title. */
    public byte[] paper(String template, Map<String, Object> parameters, List<Map<String, ?>> lines, Locale locale) {
        return pdf(
                List.of(filled(template, new HashMap<>(parameters), lines(lines), locale)),
                String.valueOf(parameters.get("title")));
    }

    /**
     * The report as PDF with embedded fonts, in Chinese or English.
     *
     * @param check the address that the code leads to
     */
    public byte[] pdf(OccupancyReport report, Locale locale, String check) {
        OccupancyWording wording = new OccupancyWording(report, locale);
        Map<String, Object> parameters = new HashMap<>(wording.parameters());
        parameters.put("code", new PrintedCode(check));
        JasperPrint print = filled("occupancy", parameters, lines(wording.lines()), locale);
        return pdf(List.of(print), wording.title() + " " + report.number());
    }

    /** The report as a workbook: texts are texts whatever they begin with, figures are figures. */
    public byte[] xlsx(OccupancyReport report, Locale locale) {
        return new OccupancySheet(report, new OccupancyWording(report, locale), locale).bytes();
    }

    /**
     * Certificates as one PDF with embedded fonts, in Chinese or English; each begins a new count of pages.
     *
     * @param base the address that the codes lead to, without a slash at its end
     */
    public byte[] certificates(Collection<SignedCertificate> papers, Locale locale, String base) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        List<JasperPrint> prints = papers.parallelStream()
                .map(paper -> within(loader, () -> certificate(paper, locale, base)))
                .toList();
        return pdf(prints, prints.isEmpty() ? "" : prints.get(prints.size() - 1).getName());
    }

    private static JasperPrint certificate(SignedCertificate paper, Locale locale, String base) {
        CertificateWording wording = new CertificateWording(paper, locale);
        Map<String, Object> parameters = wording.parameters();
        parameters.put("code", new PrintedCode(base + paper.path()));
        JasperPrint print = filled("certificate", parameters, lines(wording.lines()), locale);
        print.setName(wording.title() + " " + paper.certificate().number());
        return print;
    }

    /** Threads that the machine lends know nothing of the product: fonts and texts are found by the loader of the caller. */
    private static JasperPrint within(ClassLoader loader, Supplier<JasperPrint> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.get();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** Labels for tubes on sheets of 24, in the order given; nothing but what a label says. */
    public byte[] tubeLabels(List<TubeLabel> labels, Locale locale) {
        List<Map<String, ?>> lines = new ArrayList<>();
        for (TubeLabel label : labels) {
            lines.add(Map.of(
                    "code", new PrintedCode(label.tube()),
                    "tube", label.tube(),
                    "room", Texts.of(locale, "reporting.label.room", label.room()),
                    "name", Glyphs.printable(label.name()),
                    "day", Texts.of(locale, "reporting.label.day", label.day().toString())));
        }
        JasperPrint sheets = filled("tube-labels", new HashMap<>(), lines(lines), locale);
        return pdf(List.of(sheets), Texts.of(locale, "reporting.label.title"));
    }

    /**
     * Any other paper: a template, the words around its table, and a row for each line.
     *
     * @param title of the file, as a reader shows it
     */
    public byte[] paper(
            String template, Map<String, Object> parameters, List<Map<String, ?>> lines, Locale locale, String title) {
        return pdf(List.of(filled(template, parameters, lines(lines), locale)), title);
    }

    /** What a template draws as a QR code of a text. */
    public static Object code(String text) {
        return new PrintedCode(text);
    }

    private static JRDataSource lines(List<Map<String, ?>> lines) {
        return lines.isEmpty() ? new JREmptyDataSource(0) : new JRMapCollectionDataSource(lines);
    }

    private static JasperPrint filled(
            String template, Map<String, Object> parameters, JRDataSource lines, Locale locale) {
        parameters.put(JRParameter.REPORT_LOCALE, locale);
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, new TextsBundle(locale));
        try {
            JasperReport report = COMPILED.computeIfAbsent(template, ReportPrinter::compiled);
            return JasperFillManager.fillReport(report, parameters, lines);
        } catch (JRException e) {
            throw new IllegalStateException("the report " + template + " cannot be printed", e);
        }
    }

    private static byte[] pdf(List<JasperPrint> prints, String title) {
        try {
            JRPdfExporter exporter = new PlainTextExporter();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.setExporterInput(SimpleExporterInput.getInstance(prints));
            exporter.setExporterOutput(new SimpleOutputStreamExporterOutput(out));
            SimplePdfExporterConfiguration configuration = new SimplePdfExporterConfiguration();
            configuration.setCompressed(true);
            configuration.setMetadataTitle(title);
            configuration.setMetadataCreator("Lazaret");
            configuration.setDisplayMetadataTitle(true);
            exporter.setConfiguration(configuration);
            exporter.exportReport();
            return out.toByteArray();
        } catch (JRException e) {
            throw new IllegalStateException("the report " + title + " cannot be printed", e);
        }
    }

    // Safe for threads once loaded; loading one for each page would cost more than the page.
    private static JasperReport compiled(String template) {
        try (InputStream in = ReportPrinter.class.getResourceAsStream(template + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JRException e) {
            throw new IllegalStateException("the template " + template + " cannot be read", e);
        }
    }
}
