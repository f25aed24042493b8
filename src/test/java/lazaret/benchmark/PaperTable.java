package lazaret.benchmark;

import com.lowagie.text.Document;
import com.lowagie.text.DocumentException;
import com.lowagie.text.Font;
import com.lowagie.text.PageSize;
import com.lowagie.text.Phrase;
import com.lowagie.text.Rectangle;
import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfPCell;
import com.lowagie.text.pdf.PdfPTable;
import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.PdfWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lazaret.platform.Texts;
import lazaret.reporting.ReportPrinter;

/** One table of 6,000 rows on paper: as the report of disinfections, and as bare cells by the library underneath. */
final class PaperTable {
    private static final int ROWS = 6_000;
    private static final List<String> HEADS = List.of("场所", "对象", "腾空", "消毒完成", "消毒剂", "分钟", "消毒人", "验收", "验收人", "次数");
    private static final float[] WIDTHS = {28, 22, 22, 22, 30, 12, 20, 22, 20, 10};
    private static final float SIZE = 8;

    private final ReportPrinter printer = new ReportPrinter();
    private final List<List<String>> cells = new ArrayList<>();
    private final BaseFont font;

    PaperTable() {
        for (int i = 0; i < ROWS; i++) {
            int day = 10 + i % 20;
            cells.add(List.of(
                    "隔离酒店 H" + (10 + i % 30),
                    "H01-" + (100 + i),
                    "2022-11-" + day + " 08:" + (10 + i % 50),
                    "2022-11-" + day + " 10:" + (10 + i % 50),
                    "含氯消毒剂 1000 mg/L",
                    "30",
                    "消毒员" + i % 17,
                    "2022-11-" + day + " 12:" + (10 + i % 50),
                    "验收员" + i % 13,
                    "1"));
        }
        font = font();
    }

    int report() {
        Map<String, Object> parameters = new HashMap<>(Map.of("title", "消毒台账", "number", "HYG-1", "stamp", "校验值"));
        for (String part : List.of("window", "asOf", "knownAt", "zone", "author", "filters")) {
            parameters.put(part, part);
        }
        List<Map<String, ?>> lines = new ArrayList<>();
        for (List<String> row : cells) {
            Map<String, Object> line = new HashMap<>(Map.of("level", 0, "alarm", false));
            for (int i = 0; i < row.size(); i++) {
                line.put("c" + i, row.get(i));
            }
            lines.add(line);
        }
        for (int i = 0; i < HEADS.size(); i++) {
            parameters.put("h" + i, HEADS.get(i));
        }
        return pages(
                printer.list("list-disinfections", parameters, "https://lazaret.example.org", lines, Texts.CHINESE));
    }

    int bare() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Document paper = new Document(PageSize.A4.rotate(), 34, 34, 94, 94);
        PdfWriter.getInstance(paper, out);
        paper.open();
        PdfPTable table = new PdfPTable(WIDTHS);
        table.setWidthPercentage(100);
        table.setHeaderRows(1);
        table.setComplete(false);
        Font text = new Font(font, SIZE);
        HEADS.forEach(head -> table.addCell(cell(head, text)));
        for (int i = 0; i < cells.size(); i++) {
            cells.get(i).forEach(value -> table.addCell(cell(value, text)));
            if (i % 100 == 99) {
                paper.add(table);
            }
        }
        table.setComplete(true);
        paper.add(table);
        paper.close();
        return pages(out.toByteArray());
    }

    private static PdfPCell cell(String value, Font font) {
        PdfPCell cell = new PdfPCell(new Phrase(value, font));
        cell.setBorder(Rectangle.BOTTOM);
        cell.setBorderWidth(0.5f);
        return cell;
    }

    private static BaseFont font() {
        try (InputStream in = PaperTable.class.getResourceAsStream("/lazaret/fonts/NotoSansSC-Regular.ttf")) {
            return BaseFont.createFont(
                    "NotoSansSC-Regular.ttf", BaseFont.IDENTITY_H, true, true, in.readAllBytes(), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DocumentException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int pages(byte[] pdf) {
        try (PdfReader reader = new PdfReader(pdf)) {
            return reader.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
