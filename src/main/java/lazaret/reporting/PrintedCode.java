package lazaret.reporting;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import lazaret.platform.QrCode;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.renderers.AbstractRenderer;
import net.sf.jasperreports.renderers.Graphics2DRenderable;

/** A QR code drawn as bars: sharp at any size, and a few hundred bytes. */
final class PrintedCode extends AbstractRenderer implements Graphics2DRenderable {
    private static final long serialVersionUID = 1L;

    private final QrCode.Bars bars;

    PrintedCode(String text) {
        bars = QrCode.bars(text);
    }

    int side() {
        return bars.side();
    }

    /** The bars as operators of a PDF page, whose figures grow upwards: the rows begin at {@code side}. */
    String operators() {
        StringBuilder all = new StringBuilder();
        for (int[] bar : bars.bars()) {
            all.append(bar[0])
                    .append(' ')
                    .append(bars.side() - bar[1])
                    .append(' ')
                    .append(bar[2])
                    .append(" -")
                    .append(QrCode.Bars.HEIGHT)
                    .append(" re\n");
        }
        return all.append("f\n").toString();
    }

    @Override
    public void render(JasperReportsContext context, Graphics2D paper, Rectangle2D place) {
        Path2D figure = new Path2D.Float();
        for (int[] bar : bars.bars()) {
            figure.append(new Rectangle2D.Float(bar[0], bar[1], bar[2], QrCode.Bars.HEIGHT), false);
        }
        AffineTransform toPlace = AffineTransform.getTranslateInstance(place.getX(), place.getY());
        toPlace.scale(place.getWidth() / side(), place.getHeight() / side());
        paper.setColor(Color.BLACK);
        paper.fill(toPlace.createTransformedShape(figure));
    }
}
