package lazaret.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** The products that the tests of one run share: each starts when it is first asked for and stops with the run. */
public final class Products {
    private static final Path FOLDERS = Path.of("target", "products").toAbsolutePath();

    private static Product demo;
    private static Product empty;
    private static Product quiet;

    private Products() {}

    /** Started with {@code --demo}: the demo city and its accounts. */
    public static synchronized Product demo() {
        if (demo == null) {
            demo = Product.ready(emptyFolder("demo"), "--demo");
        }
        return demo;
    }

    /** Started without anything, and given the accounts of {@link Staff}. */
    public static synchronized Product empty() {
        if (empty == null) {
            empty = Product.ready(emptyFolder("empty"));
            Staff.hire(empty);
        }
        return empty;
    }

    /** Like {@link #empty}, for boards: nobody but those who look at them fills them. */
    public static synchronized Product quiet() {
        if (quiet == null) {
            quiet = Product.ready(emptyFolder("quiet"));
            Staff.hire(quiet);
        }
        return quiet;
    }

    /** A folder for a product of one's own, without the leavings of an earlier run. */
    public static Path emptyFolder(String name) {
        Path folder = FOLDERS.resolve(name);
        try {
            if (Files.exists(folder)) {
                try (Stream<Path> files = Files.walk(folder)) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
            // the first product unpacks PostgreSQL, the others find it there: half of what their first start takes
            Path programs = Files.createDirectories(FOLDERS.resolve("postgresql-program"));
            Files.createSymbolicLink(Files.createDirectories(folder).resolve("postgresql-program"), programs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    static synchronized void close() {
        for (Product product : new Product[] {demo, empty, quiet}) {
            if (product != null) {
                product.close();
            }
        }
        demo = null;
        empty = null;
        quiet = null;
    }
}
