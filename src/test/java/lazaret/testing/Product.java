package lazaret.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** The product as its users start it, {@code java -jar target/lazaret.jar}, in a process and a folder of its own. */
public final class Product implements AutoCloseable {
    public static final String DEMO_PASSWORD = "lazaret-demo-2022";

    /** Name of the system property with the options of the product's own virtual machine. */
    public static final String JVM = "lazaret.jvm";

    // A product that lives for a minute spends half of it on compiling what it will never need so fast.
    private static final String SHORT_LIVED = "-Xmx1g -XX:TieredStopAtLevel=1";

    private static final Duration LONGEST_START = Duration.ofMinutes(4);

    private final Path data;
    private final Path console;
    private final int port;
    private final Process process;

    private Product(Path data, Path console, int port, Process process) {
        this.data = data;
        this.console = console;
        this.port = port;
        this.process = process;
    }

    /** Starts it and does not wait. */
    public static Product start(Path data, int port, Map<String, String> environment, String... arguments) {
        Path console = data.resolveSibling(data.getFileName() + ".console");
        ProcessBuilder builder = new ProcessBuilder();
        builder.command().add(java());
        builder.command().addAll(List.of(System.getProperty(JVM, SHORT_LIVED).split(" ")));
        builder.command().addAll(List.of("-jar", jar().toString()));
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeIf(name -> name.startsWith("LAZARET_"));
        builder.environment().put("LAZARET_DATA", data.toString());
        builder.environment().put("LAZARET_PORT", Integer.toString(port));
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(console.toFile());
        try {
            Files.createDirectories(console.getParent());
            return new Product(data, console, port, builder.start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it on a free port and waits until it says that it is ready. */
    public static Product ready(Path data, String... arguments) {
        return start(data, freePort(), Map.of(), arguments).untilReady();
    }

    public Product untilReady() {
        await("the product is ready", LONGEST_START, () -> output().contains("ready after") || !process.isAlive());
        if (!process.isAlive()) {
            throw new AssertionError("the product did not start: " + output());
        }
        return this;
    }

    /** Waits until it has gone; its exit status. */
    public int exitStatus(Duration longest) {
        try {
            if (!process.waitFor(longest.toSeconds(), TimeUnit.SECONDS)) {
                throw new AssertionError("the product still runs: " + output());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** All it has printed so far. */
    public String output() {
        try {
            return Files.exists(console) ? Files.readString(console, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String address() {
        return "http://127.0.0.1:" + port + "/";
    }

    public Path data() {
        return data;
    }

    public ProcessHandle process() {
        return process.toHandle();
    }

    /** The postmaster of its embedded database. */
    public ProcessHandle postmaster() {
        return ProcessHandle.of(Long.parseLong(postmasterFile().get(0))).orElseThrow();
    }

    /** A session in its embedded database, past the product. */
    public Sql sql() {
        try {
            String password =
                    Files.readString(data.resolve("postgresql.password")).trim();
            String url = "jdbc:postgresql://127.0.0.1:" + postmasterFile().get(3) + "/lazaret";
            return Sql.of(url, "postgres", password);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> postmasterFile() {
        try {
            return Files.readAllLines(data.resolve("postgresql").resolve("postmaster.pid")).stream()
                    .map(String::trim)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Without an account. */
    public Api stranger() {
        return Api.stranger(address());
    }

    /** One of the accounts of the demo. */
    public Api as(String username) {
        return stranger().as(username, DEMO_PASSWORD);
    }

    /** The process is gone at once, as in a power cut. */
    public void kill() {
        process.destroyForcibly();
        exitStatus(Duration.ofSeconds(10));
    }

    /** Asked to stop by SIGTERM, and waited for. */
    @Override
    public void close() {
        process.destroy();
        exitStatus(Duration.ofSeconds(60));
    }

    /** Asks again and again, until it is so. */
    public static void await(String what, Duration longest, BooleanSupplier question) {
        long end = System.nanoTime() + longest.toNanos();
        while (!question.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new AssertionError("not within " + longest + ": " + what);
            }
            try {
                TimeUnit.MILLISECONDS.sleep(100);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }

    public static int freePort() {
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return probe.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path jar() {
        Path jar = Path.of("target", "lazaret.jar").toAbsolutePath();
        if (!Files.exists(jar)) {
            throw new AssertionError(jar + " is not there: ./mvnw -DskipTests package makes it");
        }
        return jar;
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
