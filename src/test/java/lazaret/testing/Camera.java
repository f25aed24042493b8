package lazaret.testing;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The camera of the browser: it sees whatever film was put before it last. */
final class Camera {
    static final Path FILM = Path.of("target", "camera.mjpeg");

    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int CODE = 260;
    private static final int LEFT = 210;
    private static final int TOP = 120;
    private static final int GREY = 0xB8B8B0;
    private static final int FRAMES = 30;

    private Camera() {}

    /** A code on a grey wall, not in the middle, for as long as anybody looks. */
    static void sees(String words) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream();
        ImageIO.write(wall(words), "jpeg", frame);
        Files.createDirectories(FILM.getParent());
        try (OutputStream film = Files.newOutputStream(FILM)) {
            for (int i = 0; i < FRAMES; i++) {
                frame.writeTo(film);
            }
        }
    }

    private static BufferedImage wall(String words) {
        BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        BitMatrix code = code(words);
        for (int x = 0; x < WIDTH; x++) {
            for (int y = 0; y < HEIGHT; y++) {
                boolean onPaper = x >= LEFT && x < LEFT + CODE && y >= TOP && y < TOP + CODE;
                picture.setRGB(x, y, !onPaper ? GREY : code.get(x - LEFT, y - TOP) ? 0x202020 : 0xF0F0F0);
            }
        }
        return picture;
    }

    private static BitMatrix code(String words) {
        try {
            return new QRCodeWriter().encode(words, BarcodeFormat.QR_CODE, CODE, CODE);
        } catch (WriterException e) {
            throw new IllegalStateException("not a text for a code: " + words, e);
        }
    }
}
