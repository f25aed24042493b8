package lazaret.reporting;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import lazaret.reporting.definition.Chart;
import lazaret.reporting.definition.Definition;
import net.sf.jasperreports.charts.JRChartPlot;
import net.sf.jasperreports.charts.JRChartPlot.JRSeriesColor;
import net.sf.jasperreports.charts.base.JRBaseChartPlot.JRBaseSeriesColor;
import net.sf.jasperreports.charts.design.JRDesignBarPlot;
import net.sf.jasperreports.charts.design.JRDesignCategoryDataset;
import net.sf.jasperreports.charts.design.JRDesignCategorySeries;
import net.sf.jasperreports.charts.design.JRDesignChart;
import net.sf.jasperreports.charts.design.JRDesignLinePlot;
import net.sf.jasperreports.charts.type.ChartTypeEnum;
import net.sf.jasperreports.charts.type.EdgeEnum;
import net.sf.jasperreports.engine.JRFont;
import net.sf.jasperreports.engine.design.JRDesignExpression;
import net.sf.jasperreports.engine.design.JRDesignFont;
import net.sf.jasperreports.engine.design.JasperDesign;
import net.sf.jasperreports.engine.type.EvaluationTimeEnum;

/** Pictures of a report, drawn as shapes in the colours of the product; they read the fields {@code v0}, {@code v1}, … */
final class ChartDesign {
    private static final List<Color> COLOURS = List.of(new Color(0x1F3A68), new Color(0xC2410C), new Color(0x6B7280));

    /** In degrees: a fortnight of dates does not fit side by side. */
    private static final double UPWARDS = -90;

    private final JasperDesign design;
    private final Definition definition;

    ChartDesign(JasperDesign design, Definition definition) {
        this.design = design;
        this.definition = definition;
    }

    JRDesignChart of(Chart chart, int x, int y, int width, int height) {
        JRDesignChart drawn = new JRDesignChart(design, chart.bars() ? ChartTypeEnum.BAR : ChartTypeEnum.LINE);
        drawn.setX(x);
        drawn.setY(y);
        drawn.setWidth(width);
        drawn.setHeight(height);
        drawn.setEvaluationTime(EvaluationTimeEnum.REPORT);
        drawn.setRenderType("draw");
        drawn.setTitleExpression(text("catalogue." + definition.name() + ".chart." + chart.name()));
        drawn.setTitleFont(font(drawn, 10, true));
        drawn.setShowLegend(chart.columns().size() > 1);
        drawn.setLegendPosition(EdgeEnum.BOTTOM);
        drawn.setLegendFont(font(drawn, 8, false));
        drawn.setDataset(dataset(chart));
        colour(drawn.getPlot(), chart);
        if (chart.bars()) {
            JRDesignBarPlot plot = (JRDesignBarPlot) drawn.getPlot();
            plot.setCategoryAxisTickLabelFont(font(drawn, 7, false));
            plot.setValueAxisTickLabelFont(font(drawn, 7, false));
        } else {
            JRDesignLinePlot plot = (JRDesignLinePlot) drawn.getPlot();
            plot.setCategoryAxisTickLabelFont(font(drawn, 7, false));
            plot.setValueAxisTickLabelFont(font(drawn, 7, false));
        }
        return drawn;
    }

    private JRDesignCategoryDataset dataset(Chart chart) {
        JRDesignCategoryDataset dataset = new JRDesignCategoryDataset(null);
        for (String column : chart.columns()) {
            JRDesignCategorySeries series = new JRDesignCategorySeries();
            series.setSeriesExpression(text("catalogue.column." + column));
            series.setCategoryExpression(new JRDesignExpression("$F{c0}.replaceFirst(\"^[0-9]{4}-\", \"\")"));
            series.setValueExpression(new JRDesignExpression("$F{v" + place(column) + "}"));
            dataset.addCategorySeries(series);
        }
        return dataset;
    }

    private int place(String column) {
        return definition.columns().stream().map(one -> one.name()).toList().indexOf(column);
    }

    private static void colour(JRChartPlot plot, Chart chart) {
        List<JRSeriesColor> colours = new ArrayList<>();
        for (int i = 0; i < chart.columns().size(); i++) {
            colours.add(new JRBaseSeriesColor(i, COLOURS.get(i)));
        }
        plot.setSeriesColors(colours);
        plot.setBackcolor(Color.WHITE);
        plot.setLabelRotation(UPWARDS);
    }

    private static JRDesignExpression text(String key) {
        return new JRDesignExpression("$R{" + key + "}");
    }

    private static JRFont font(JRDesignChart chart, float size, boolean bold) {
        JRDesignFont font = new JRDesignFont(chart);
        font.setFontName("Lazaret");
        font.setFontSize(size);
        font.setBold(bold);
        return font;
    }
}
