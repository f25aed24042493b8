package lazaret.reporting;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What the fonts of the reports can print. A character that none of them has becomes a visible box and a warning in the
 * log, never a gap: a name with a hole in it looks like another name.
 */
public final class Glyphs {
    /** White square: the primary font has it. */
    static final String BOX = "\u25A1";

    private static final Logger LOG = Logger.getLogger(Glyphs.class.getName());
    private static final String FOLDER = "/lazaret/fonts/";

    private Glyphs() {}

    /** Reading the fonts takes a moment and happens when the first report is printed. */
    private static final class Holder {
        static {
            BareMachine.standOnOurFont();
        }

        static final List<Font> FONTS =
                List.of(font("NotoSansSC-Regular.ttf"), font("NotoSansSC-Bold.ttf"), font("HanaMinB.ttf"));
    }

    /** The text with a box in place of each character that no font has. */
    public static String printable(String text) {
        if (text.codePoints().allMatch(Glyphs::isPrintable)) {
            return text;
        }
        StringBuilder printed = new StringBuilder();
        text.codePoints().forEach(character -> {
            if (isPrintable(character)) {
                printed.appendCodePoint(character);
            } else {
                LOG.log(
                        Level.WARNING,
                        "no font of the reports has U+{0}; a box is printed",
                        Integer.toHexString(character));
                printed.append(BOX);
            }
        });
        return printed.toString();
    }

    private static boolean isPrintable(int character) {
        if (Character.isISOControl(character)) {
            return character == '\n';
        }
        return Holder.FONTS.stream().anyMatch(font -> font.canDisplay(character));
    }

    private static Font font(String file) {
        try (InputStream in = Glyphs.class.getResourceAsStream(FOLDER + file)) {
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException("the font " + file + " of the war is not a font", e);
        }
    }
}
