package lazaret.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A QR code, as a picture of black and white squares or as the path of a drawing. */
public final class QrCode {
    /** Pixels per square: enough for a printer of 600 dots per inch at two centimetres. */
    private static final int SCALE = 8;

    /** Of a square onto the row below: smoothed edges that only meet would let the paper shine through. */
    private static final float OVERLAP = 0.05f;

    private static final int BLACK = 0x000000;
    private static final int WHITE = 0xFFFFFF;

    private QrCode() {}

    /** Squares of a drawing: {@code path} is SVG, one unit to the square. */
    public record Drawing(int side, String path) {}

    public static BufferedImage of(String text) {
        BitMatrix squares = squares(text);
        int side = squares.getWidth() * SCALE;
        BufferedImage picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                picture.setRGB(x, y, squares.get(x / SCALE, y / SCALE) ? BLACK : WHITE);
            }
        }
        return picture;
    }

    /** The same for a page, sharp at any size. */
    public static Drawing drawing(String text) {
        BitMatrix squares = squares(text);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                if (squares.get(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new Drawing(squares.getWidth(), path.toString());
    }

    /**
     * The same as a figure to be filled, one unit to the square, its upper left corner at the origin. For texts that look
     * random, as a signature does: any mask breaks their patterns up as well as the best one, which takes long to find.
     */
    public static Path2D figure(String text) {
        BitMatrix squares = squares(text, Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.QR_MASK_PATTERN, 2));
        Path2D figure = new Path2D.Float();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int begin = x;
                while (x < squares.getWidth() && squares.get(x, y)) {
                    x++;
                }
                if (x > begin) {
                    figure.append(new Rectangle2D.Float(begin, y, x - begin, 1 + OVERLAP), false);
                }
            }
        }
        return figure;
    }

    private static BitMatrix squares(String text) {
        return squares(text, Map.of(EncodeHintType.MARGIN, 0));
    }

    private static BitMatrix squares(String text, Map<EncodeHintType, ?> hints) {
        try {
            // No quiet zone: the white of the page around it is the quiet zone.
            return new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints);
        } catch (WriterException e) {
            throw new IllegalArgumentException("this text does not fit into a QR code", e);
        }
    }
}
