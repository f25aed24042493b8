package lazaret.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files of the demo city as they are shipped, their times not moved. */
public final class DemoFiles {
    private DemoFiles() {}

    public static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("src", "main", "resources", "lazaret", "demo", name + ".csv"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<String> lines(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8).lines().toList();
    }
}
