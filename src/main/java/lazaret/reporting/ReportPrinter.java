package lazaret.reporting;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lazaret.platform.QrCode;
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

/** Prints reports; the only class that knows JasperReports. Templates were compiled by the build, none is taken in. */
@ApplicationScoped
public class ReportPrinter {
    static {
        BareMachine.standOnOurFont();
    }

    /** The report as PDF with embedded fonts, in Chinese or English. */
    public byte[] pdf(OccupancyReport report, Locale locale) {
        OccupancyWording wording = new OccupancyWording(report, locale);
        Map<String, Object> parameters = new HashMap<>(wording.parameters());
        parameters.put("code", QrCode.of(report.number() + " SHA-256 " + report.sha256()));
        return print("occupancy", wording.title() + " " + report.number(), parameters, lines(wording), locale);
    }

    /** The report as a workbook: texts are texts whatever they begin with, figures are figures. */
    public byte[] xlsx(OccupancyReport report, Locale locale) {
        return new OccupancySheet(report, new OccupancyWording(report, locale), locale).bytes();
    }

    private static JRDataSource lines(OccupancyWording wording) {
        List<Map<String, ?>> lines = wording.lines();
        return lines.isEmpty() ? new JREmptyDataSource(0) : new JRMapCollectionDataSource(lines);
    }

    private byte[] print(
            String template, String title, Map<String, Object> parameters, JRDataSource lines, Locale locale) {
        parameters.put(JRParameter.REPORT_LOCALE, locale);
        parameters.put(JRParameter.REPORT_RESOURCE_BUNDLE, new TextsBundle(locale));
        try {
            JasperPrint print = JasperFillManager.fillReport(compiled(template), parameters, lines);
            JRPdfExporter exporter = new JRPdfExporter();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            exporter.setExporterInput(new SimpleExporterInput(print));
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
            throw new IllegalStateException("the report " + template + " cannot be printed", e);
        }
    }

    private static JasperReport compiled(String template) throws JRException {
        try (InputStream in = ReportPrinter.class.getResourceAsStream(template + ".jasper")) {
            return (JasperReport) JRLoader.loadObject(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
