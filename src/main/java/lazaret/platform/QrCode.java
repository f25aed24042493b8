package lazaret.platform;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A QR code, as a picture of black and white squares or as the path or the bars of a drawing. */
public final class QrCode {
    /** Pixels per square: enough for a printer of 600 dots per inch at two centimetres. */
    private static final int SCALE = 8;

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
     * Black bars of a drawing on paper, one unit to the square, the upper left corner at the origin.
     *
     * @param side squares of a side
     * @param bars of each three figures: first column, row, length
     */
    public record Bars(int side, List<int[]> bars) implements Serializable {
        public Bars {
            bars = List.copyOf(bars);
        }

        /** Height of a bar: more than a row, or smoothed edges that only meet would let the paper shine through. */
        public static final float HEIGHT = 1.05f;
    }

    /**
     * The same as bars. For texts that look random, as a signature does: any mask breaks their patterns up as well as the
     * best one, which takes long to find.
     */
    public static Bars bars(String text) {
        BitMatrix squares = squares(text, Map.of(EncodeHintType.MARGIN, 0, EncodeHintType.QR_MASK_PATTERN, 2));
        List<int[]> bars = new ArrayList<>();
        for (int y = 0; y < squares.getHeight(); y++) {
            for (int x = 0; x < squares.getWidth(); x++) {
                int begin = x;
                while (x < squares.getWidth() && squares.get(x, y)) {
                    x++;
                }
                if (x > begin) {
                    bars.add(new int[] {begin, y, x - begin});
                }
            }
        }
        return new Bars(squares.getWidth(), bars);
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
