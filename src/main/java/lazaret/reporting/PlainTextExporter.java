package lazaret.reporting;

import com.lowagie.text.pdf.BaseFont;
import com.lowagie.text.pdf.PdfContentByte;
import java.awt.Color;
import java.awt.font.TextAttribute;
import java.io.IOException;
import java.text.AttributedCharacterIterator.Attribute;
import java.util.List;
import java.util.Map;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRLineBox;
import net.sf.jasperreports.engine.JRPrintImage;
import net.sf.jasperreports.engine.JRPrintText;
import net.sf.jasperreports.engine.type.HorizontalTextAlignEnum;
import net.sf.jasperreports.engine.type.HyperlinkTypeEnum;
import net.sf.jasperreports.engine.type.ModeEnum;
import net.sf.jasperreports.engine.type.RotationEnum;
import net.sf.jasperreports.engine.type.RunDirectionEnum;
import net.sf.jasperreports.engine.util.JRStyledText;
import net.sf.jasperreports.pdf.JRPdfExporter;
import net.sf.jasperreports.pdf.classic.ClassicPdfProducer;

/**
 * Writes what most of a table is, one line of one font in one colour, straight onto the page, and leaves the rest to
 * JasperReports, which breaks lines and looks for changes of direction first. Also draws our codes as they are.
 */
final class PlainTextExporter extends JRPdfExporter {
    /** Characters from here on may run from right to left, join or stand above each other, as long as they are no ideographs. */
    private static final char FIRST_OF_OTHER_SCRIPTS = '\u0300';

    private static final char FIRST_OF_THE_EAST = '\u2E80';
    private static final char LAST_OF_THE_EAST = '\u9FFF';
    private static final char FIRST_FULL_WIDTH = '\uFF00';

    @Override
    public void exportText(JRPrintText text) {
        JRStyledText styled =
                isPlain(text) ? styledTextUtil.getProcessedStyledText(text, noBackcolorSelector, null) : null;
        Map<Attribute, Object> look = styled == null ? null : onlyLook(styled);
        if (look == null || !write(text, styled.getText(), look)) {
            super.exportText(text);
        }
    }

    private static boolean isPlain(JRPrintText text) {
        return text.getRotation() == RotationEnum.NONE
                && text.getRunDirection() == RunDirectionEnum.LTR
                && text.getHorizontalTextAlign() != HorizontalTextAlignEnum.JUSTIFIED
                && text.getAnchorName() == null
                && text.getHyperlinkType() == HyperlinkTypeEnum.NONE
                && text.getParagraph().getFirstLineIndent() == 0
                && text.getParagraph().getLeftIndent() == 0
                && text.getParagraph().getRightIndent() == 0;
    }

    /** The attributes of all of a text of one run; null where it has several, or a look that is more than font and colour. */
    private static Map<Attribute, Object> onlyLook(JRStyledText styled) {
        List<JRStyledText.Run> runs = styled.getRuns();
        if (runs.size() != 1 || !isSimple(styled.getText())) {
            return null;
        }
        Map<Attribute, Object> look = runs.get(0).attributes;
        boolean more = look.containsKey(TextAttribute.UNDERLINE)
                || look.containsKey(TextAttribute.STRIKETHROUGH)
                || look.containsKey(TextAttribute.SUPERSCRIPT)
                || look.containsKey(TextAttribute.BACKGROUND)
                || look.containsKey(TextAttribute.POSTURE);
        return more ? null : look;
    }

    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean western = c >= ' ' && c < FIRST_OF_OTHER_SCRIPTS;
            boolean eastern = c >= FIRST_OF_THE_EAST && c <= LAST_OF_THE_EAST || c >= FIRST_FULL_WIDTH && c < '\uFFF0';
            boolean sign = c >= '\u2010' && c <= '\u2027' || c >= '\u2190' && c < FIRST_OF_THE_EAST;
            if (!western && !eastern && !sign) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether it fits on one line and was written. */
    private boolean write(JRPrintText text, String line, Map<Attribute, Object> look) {
        ClassicPdfProducer producer = (ClassicPdfProducer) pdfProducer;
        com.lowagie.text.Font font = producer.getFont(look, getTextLocale(text));
        BaseFont face = font.getCalculatedBaseFont(false);
        float size = font.getSize();
        JRLineBox box = text.getLineBox();
        float room = text.getWidth() - box.getLeftPadding() - box.getRightPadding();
        float width = face.getWidthPoint(line, size);
        if (width > room || font.getStyle() > 0) {
            return false;
        }
        float x =
                text.getX() + getOffsetX() + box.getLeftPadding() + indent(text.getHorizontalTextAlign(), room - width);
        float y = text.getY() + getOffsetY() + box.getTopPadding() + drop(text, box) + text.getLeadingOffset();
        background(text);
        Color colour = (Color) look.get(TextAttribute.FOREGROUND);
        pdfContent.setFillColor(colour == null ? Color.BLACK : colour);
        PdfContentByte page = producer.getPdfContentByte();
        page.beginText();
        page.setFontAndSize(face, size);
        page.setTextMatrix(x, pageFormat.getPageHeight() - y - text.getLineSpacingFactor() * size);
        page.showText(line);
        page.endText();
        pdfContent.resetFillColor();
        exportBox(box, text);
        return true;
    }

    private static float indent(HorizontalTextAlignEnum align, float rest) {
        return switch (align) {
            case RIGHT -> rest;
            case CENTER -> rest / 2;
            default -> 0;
        };
    }

    private static float drop(JRPrintText text, JRLineBox box) {
        float rest = text.getHeight() - box.getTopPadding() - box.getBottomPadding() - text.getTextHeight();
        return switch (text.getVerticalTextAlign()) {
            case BOTTOM -> rest;
            case MIDDLE -> rest / 2;
            default -> 0;
        };
    }

    private void background(JRPrintText text) {
        if (text.getMode() == ModeEnum.OPAQUE) {
            pdfContent.setFillColor(text.getBackcolor());
            pdfContent.fillRectangle(
                    text.getX() + getOffsetX(),
                    pageFormat.getPageHeight() - text.getY() - getOffsetY(),
                    text.getWidth(),
                    -text.getHeight());
            pdfContent.resetFillColor();
        }
    }

    @Override
    public void exportImage(JRPrintImage image) throws IOException, JRException {
        if (!(image.getRenderer() instanceof PrintedCode code)) {
            super.exportImage(image);
            return;
        }
        float side = Math.min(image.getWidth(), image.getHeight());
        PdfContentByte page = ((ClassicPdfProducer) pdfProducer).getPdfContentByte();
        page.saveState();
        page.concatCTM(
                side / code.side(),
                0,
                0,
                side / code.side(),
                image.getX() + getOffsetX(),
                pageFormat.getPageHeight() - image.getY() - getOffsetY() - side);
        page.setLiteral(code.operators());
        page.restoreState();
    }
}
