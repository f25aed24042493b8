package lazaret.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * Before Java reads a font of ours it wants one of the machine, found by fontconfig. A bare Linux server has neither
 * and every report would fail, so Java is told that the machine's font is the one in the war. Other systems bring
 * fonts.
 */
final class BareMachine {
    private static final String SETTING = "sun.awt.fontconfig";
    private static final String FONT = "/lazaret/fonts/NotoSansSC-Regular.ttf";

    /** A font under the name that Java's format wants; the parts between the hyphens mean nothing here. */
    private static final String NAME = "-lazaret-sans-medium-r-normal--*-%d-*-*-p-*-iso8859-1";

    private BareMachine() {}

    /** Has an effect before the first font of this Java is read, and only there. */
    static synchronized void standOnOurFont() {
        if (System.getProperty(SETTING) == null && System.getProperty("os.name").startsWith("Linux")) {
            try {
                System.setProperty(SETTING, settings(font()).toString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static Path settings(Path font) throws IOException {
        Properties settings = new Properties();
        settings.setProperty("version", "1");
        settings.setProperty("allfonts.latin-1", NAME);
        settings.setProperty("sequence.allfonts", "latin-1");
        settings.setProperty("filename." + NAME, font.toString());
        Path file = Files.createTempFile("lazaret-fontconfig", ".properties");
        file.toFile().deleteOnExit();
        try (OutputStream out = Files.newOutputStream(file)) {
            settings.store(out, null);
        }
        return file;
    }

    /** Where the font lies; a copy where it lies inside a jar. */
    private static Path font() throws IOException {
        URL resource = BareMachine.class.getResource(FONT);
        if ("file".equals(resource.getProtocol())) {
            try {
                return Path.of(new URI(resource.toString()));
            } catch (URISyntaxException e) {
                throw new IllegalStateException("a class path is made of URIs", e);
            }
        }
        Path copy = Files.createTempFile("lazaret", ".ttf");
        copy.toFile().deleteOnExit();
        try (InputStream in = resource.openStream();
                OutputStream out = Files.newOutputStream(copy)) {
            in.transferTo(out);
        }
        return copy;
    }
}
