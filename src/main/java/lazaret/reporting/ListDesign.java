package lazaret.reporting;

import java.io.File;
import java.util.List;
import lazaret.reporting.definition.Column;
import lazaret.reporting.definition.Definition;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.design.JRDesignBand;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignField;
import net.sf.jasperreports.engine.design.JRDesignGroup;
import net.sf.jasperreports.engine.design.JRDesignParameter;
import net.sf.jasperreports.engine.design.JRDesignSection;
import net.sf.jasperreports.engine.design.JRDesignTextField;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.PositionTypeEnum;
import net.sf.jasperreports.engine.type.StretchTypeEnum;
import net.sf.jasperreports.engine.type.TextAdjustEnum;
import net.sf.jasperreports.engine.xml.JRXmlLoader;

/**
 * The template of one report of the catalogue: a frame that all share, with the columns that the definition names. Made by
 * the build alone. Heads are the parameters {@code h0}, {@code h1}, …, cells the fields {@code c0}, {@code c1}, …
 */
final class ListDesign {
    private static final int HEAD = 20;
    private static final int CELL = 15;
    private static final int CHART = 165;
    private static final int GAP = 10;

    private final File folder;

    ListDesign(File folder) {
        this.folder = folder;
    }

    JasperDesign of(Definition definition, boolean nameless) throws JRException {
        String frame = definition.landscape() ? "list-landscape.jrxml" : "list-portrait.jrxml";
        JasperDesign design = JRXmlLoader.load(new File(folder, frame));
        design.setName(definition.template(nameless));
        List<Column> columns = definition.columns(nameless);
        int all = columns.stream().mapToInt(Column::width).sum();
        int passed = 0;
        for (int i = 0; i < columns.size(); i++) {
            int x = design.getColumnWidth() * passed / all;
            passed += columns.get(i).width();
            add(design, columns.get(i), i, x, design.getColumnWidth() * passed / all - x);
        }
        if (!definition.charts().isEmpty()) {
            picture(design, definition);
        }
        return design;
    }

    /** Pictures stand under the head of the first page, and the heads of the columns under them. */
    private static void picture(JasperDesign design, Definition definition) throws JRException {
        for (int i = 0; i < definition.columns().size(); i++) {
            JRDesignField value = new JRDesignField();
            value.setName("v" + i);
            value.setValueClass(Double.class);
            design.addField(value);
        }
        // of nothing there is no picture
        JRDesignBand pictures = new JRDesignBand();
        pictures.setPrintWhenExpression(new JRDesignExpression("$F{level} != null"));
        int half = design.getColumnWidth() / 2;
        pictures.setHeight((definition.charts().size() + 1) / 2 * (CHART + GAP));
        ChartDesign charts = new ChartDesign(design, definition);
        for (int i = 0; i < definition.charts().size(); i++) {
            pictures.addElement(
                    charts.of(definition.charts().get(i), i % 2 * half, i / 2 * (CHART + GAP), half - GAP, CHART));
        }
        design.addGroup(group("pictures", pictures, false));
        JRDesignBand heads = (JRDesignBand) design.getColumnHeader();
        design.addGroup(group("heads", heads, true));
        design.setColumnHeader(new JRDesignBand());
    }

    private static JRDesignGroup group(String name, JRDesignBand header, boolean onEachPage) {
        JRDesignGroup group = new JRDesignGroup();
        group.setName(name);
        group.setExpression(new JRDesignExpression("\"" + name + "\""));
        ((JRDesignSection) group.getGroupHeaderSection()).addBand(header);
        group.setReprintHeaderOnEachPage(onEachPage);
        return group;
    }

    private static void add(JasperDesign design, Column column, int i, int x, int width) throws JRException {
        JRDesignParameter heading = new JRDesignParameter();
        heading.setName("h" + i);
        heading.setValueClass(String.class);
        design.addParameter(heading);
        JRDesignField field = new JRDesignField();
        field.setName("c" + i);
        field.setValueClass(String.class);
        design.addField(field);
        String figure = column.isNumber() ? "Figure" : "";
        JRDesignTextField head = text(design, "$P{h" + i + "}", "listHead" + figure, x, width, HEAD);
        head.setTextAdjust(TextAdjustEnum.STRETCH_HEIGHT);
        ((JRDesignBand) design.getColumnHeader()).addElement(head);
        JRDesignTextField cell =
                text(design, "$F{c" + i + "}", "list" + (column.isNumber() ? figure : "Cell"), x, width, CELL);
        cell.setTextAdjust(column.isNumber() ? TextAdjustEnum.SCALE_FONT : TextAdjustEnum.STRETCH_HEIGHT);
        ((JRDesignBand) ((JRDesignSection) design.getDetailSection())
                        .getBandsList()
                        .get(0))
                .addElement(cell);
    }

    private static JRDesignTextField text(
            JasperDesign design, String expression, String style, int x, int width, int height) {
        JRDesignTextField text = new JRDesignTextField(design);
        text.setX(x);
        text.setY(0);
        text.setWidth(width);
        text.setHeight(height);
        text.setStyleNameReference(style);
        text.setExpression(new JRDesignExpression(expression));
        text.setStretchType(StretchTypeEnum.CONTAINER_HEIGHT);
        text.setPositionType(PositionTypeEnum.FIX_RELATIVE_TO_TOP);
        return text;
    }
}
