package lazaret.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.PayaraMicroRuntime;
import fish.payara.micro.boot.PayaraMicroBoot;
import fish.payara.micro.boot.loader.ExplodedURLClassloader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Payara Micro with the one application at the root. */
final class Server {
    private final Settings settings;
    private final Path war;
    private PayaraMicroRuntime runtime;

    Server(Settings settings, Path war) {
        this.settings = settings;
        this.war = war;
    }

    /** The highest migration in the war. */
    int schemaVersion() throws IOException {
        try (ZipFile archive = new ZipFile(war.toFile())) {
            return archive.stream()
                    .map(entry -> entry.getName())
                    .filter(name -> name.matches("WEB-INF/classes/db/migration/V\\d+__.*\\.sql"))
                    .mapToInt(name -> Integer.parseInt(name.replaceAll(".*/V(\\d+)__.*", "$1")))
                    .max()
                    .orElseThrow(() -> new IOException(war + " brings no schema"));
        }
    }

    void start(DatabaseAddress database) throws Problem {
        // a password may hold anything, "${" too
        System.setProperty("mp.config.property.expressions.enabled", "false");
        System.setProperty("lazaret.db.url", database.url());
        System.setProperty("lazaret.db.user", database.user() == null ? "" : database.user());
        System.setProperty("lazaret.db.password", database.password() == null ? "" : database.password());
        try {
            runtime = boot();
            if (!runtime.deploy("lazaret", "/", war.toFile())
                    || runtime.getDeployedApplicationNames().isEmpty()) {
                throw notDeployed(null);
            }
        } catch (BootstrapException | IOException e) {
            throw notDeployed(e);
        }
    }

    private PayaraMicroRuntime boot() throws BootstrapException, IOException {
        Path root = settings.data().resolve("server");
        deleteAll(root);
        Files.createDirectories(root);
        List<String> preBoot = preBootCommands();
        PayaraMicroBoot micro = unpacked(root.resolve("program"));
        micro.setNoCluster(true);
        micro.setNoHazelcast(true);
        micro.setRootDir(root.toFile());
        micro.setHttpPort(settings.port());
        micro.setLogPropertiesFile(logging().toFile());
        micro.setPreBootHandler(commands -> preBoot.forEach(line -> {
            String[] words = line.split(" ", 2);
            commands.run(words[0], words[1]);
        }));
        return micro.bootStrap();
    }

    /** Its programs are jars within a jar; read from there, every class is looked for in each of them by an address. */
    private static PayaraMicroBoot unpacked(Path folder) throws BootstrapException, IOException {
        Files.createDirectories(folder);
        ExplodedURLClassloader programs = new ExplodedURLClassloader(folder.toFile());
        Thread.currentThread().setContextClassLoader(programs);
        try {
            return (PayaraMicroBoot) programs.loadClass("fish.payara.micro.impl.PayaraMicroImpl")
                    .getMethod("getInstance")
                    .invoke(null);
        } catch (ReflectiveOperationException e) {
            throw new BootstrapException("this is not the Payara Micro that was built with", e);
        }
    }

    private List<String> preBootCommands() throws IOException {
        return shipped("pre-boot.commands")
                .replace("${bind}", settings.bind())
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }

    private Path logging() throws IOException {
        Path log = settings.data().resolve("log");
        Files.createDirectories(log);
        Path file = log.resolve("logging.properties");
        String text = shipped("logging.properties");
        return Files.writeString(
                file, text.replace("${lazaret.log}", log.toString().replace('\\', '/')));
    }

    private static String shipped(String file) throws IOException {
        try (InputStream stream = Server.class.getResourceAsStream("/payara-config/" + file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private Problem notDeployed(Exception cause) {
        Path log = settings.data().resolve("log");
        return new Problem("应用未能启动，详见 " + log + "。", "The application did not start, see " + log + ".", cause);
    }

    void stop() throws BootstrapException {
        if (runtime != null) {
            runtime.shutdown();
        }
    }

    private static void deleteAll(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
