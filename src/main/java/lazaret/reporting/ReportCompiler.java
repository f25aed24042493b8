package lazaret.reporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import lazaret.reporting.definition.Definition;
import lazaret.reporting.definition.Definitions;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRStyle;
import net.sf.jasperreports.engine.JasperCompileManager;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.xml.JRXmlLoader;
import net.sf.jasperreports.engine.xml.JRXmlTemplateLoader;

/**
 * Compiles the templates during the build; it is left out of the war, because a template is a program and the running
 * product accepts none. The styles of the shared style template become part of every compiled report, so that printing
 * reads no XML.
 */
public final class ReportCompiler {
    private static final String SHARED_STYLES = "lazaret.jrtx";

    private ReportCompiler() {}

    /**
     * Compiles every template of a folder.
     *
     * @param arguments the folder of the templates and the folder of the results
     */
    public static void main(String[] arguments) throws IOException, JRException {
        Path templates = Path.of(arguments[0]);
        Path target = Files.createDirectories(Path.of(arguments[1]));
        JRStyle[] styles = JRXmlTemplateLoader.load(
                        templates.resolve(SHARED_STYLES).toFile())
                .getStyles();
        for (Path template : templatesIn(templates)) {
            compile(JRXmlLoader.load(template.toFile()), styles, target);
        }
        ListDesign lists = new ListDesign(templates.toFile());
        for (Definition definition : Definitions.ALL) {
            compile(lists.of(definition, false), styles, target);
            if (definition.hasNames()) {
                compile(lists.of(definition, true), styles, target);
            }
        }
    }

    private static void compile(JasperDesign design, JRStyle[] styles, Path target) throws JRException {
        design.getTemplatesList().clear();
        for (int i = 0; i < styles.length; i++) {
            design.addStyle(i, styles[i]);
        }
        JasperCompileManager.compileReportToFile(
                design, target.resolve(design.getName() + ".jasper").toString());
    }

    private static List<Path> templatesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jrxml"))
                    .sorted()
                    .toList();
        }
    }
}
