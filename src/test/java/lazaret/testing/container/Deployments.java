package lazaret.testing.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import lazaret.testing.Database;
import org.assertj.core.api.Assertions;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** The product's own war with tests inside, on a database that nobody has migrated yet. */
final class Deployments {
    private static final Path OPTIONS = Path.of("target", "in-container.options");

    private Deployments() {}

    static WebArchive withTests(Class<?>... classes) {
        Database database = Database.bare();
        try {
            Files.write(
                    OPTIONS,
                    List.of(
                            "-Xmx1g",
                            "-XX:TieredStopAtLevel=1",
                            "\"-Dlazaret.db.url=" + database.url() + "\"",
                            "-Dlazaret.db.user=" + Database.USER,
                            "-Dlazaret.db.password=" + Database.PASSWORD,
                            // mail is on, and nobody listens there
                            "-Dlazaret.mail.host=127.0.0.1",
                            "-Dlazaret.mail.port=1",
                            "-Dlazaret.mail.from=lazaret@example.org",
                            "-Dlazaret.first.password=not-used-by-anybody"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ShrinkWrap.create(ZipImporter.class, "lazaret.war")
                .importFrom(new File("target", "lazaret.war"))
                .as(WebArchive.class)
                .addClasses(classes)
                .addClasses(DoorForTests.class, Actor.class)
                .addAsLibraries(jarOf(Assertions.class));
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
