package lazaret.launch;

import fish.payara.micro.BootstrapException;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import sun.misc.Signal;

/** Starts PostgreSQL, then the server, then says where to go; stops both in the other order. */
public final class Launcher {
    private final Settings settings;
    private final Server server;
    private EmbeddedDatabase embedded;
    private FileLock folderLock;

    private Launcher(Settings settings) throws URISyntaxException {
        this.settings = settings;
        Path jar = Path.of(Launcher.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        this.server = new Server(settings, jar.resolveSibling("lazaret.war"));
    }

    public static void main(String[] arguments) {
        try {
            Launcher launcher = new Launcher(Settings.of(System.getenv(), arguments));
            launcher.stopOnSignal();
            launcher.startOrEnd();
        } catch (Problem | URISyntaxException e) {
            end(e.getMessage());
        }
    }

    private void startOrEnd() {
        try {
            start();
        } catch (Problem e) {
            stop();
            end(e.getMessage());
        } catch (IOException | RuntimeException e) {
            stop();
            end("启动失败 / Start failed: " + e);
        }
    }

    // The server registers a shutdown hook of its own, and hooks run at the same time: the database would go before the
    // last transaction is finished. So the signal is taken here, and both stop one after the other. The thread of the
    // signal does not keep the machine alive once the server's have gone; one of our own does.
    private void stopOnSignal() {
        for (String name : List.of("TERM", "INT")) {
            Signal.handle(new Signal(name), signal -> new Thread(this::stopAndEnd, "stop").start());
        }
    }

    private void stopAndEnd() {
        PrintStream console = System.out;
        silenceServer();
        stop();
        console.println("已停止 / stopped");
        console.flush();
        Runtime.getRuntime().halt(0);
    }

    // The server prints debugging lines while it stops; what matters stands in its log.
    private static void silenceServer() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        System.setOut(nowhere);
        System.setErr(nowhere);
    }

    private static void end(String sentence) {
        System.out.flush();
        System.err.println(sentence);
        System.err.flush();
        Runtime.getRuntime().halt(1);
    }

    private void start() throws Problem, IOException {
        long begun = System.nanoTime();
        System.setProperty("mp.health.default.readiness.empty.response", "DOWN");
        settings.check();
        folderLock = lockFolder();
        DatabaseAddress database = database();
        database.check(server.schemaVersion(), settings.demo());
        String oneTimePassword = firstPassword();
        System.setProperty("lazaret.data", settings.data().toString());
        System.setProperty("lazaret.demo", Boolean.toString(settings.demo()));
        System.setProperty("lazaret.first.password", oneTimePassword);
        server.start(database);
        boolean first = Boolean.getBoolean("lazaret.first.used");
        System.clearProperty("lazaret.first.password");
        Console.running(settings);
        if (settings.demo()) {
            new DemoCity(settings, database).load();
            Console.demo();
        } else if (first) {
            Console.firstAdministrator(oneTimePassword);
        }
        Console.ready(settings, (System.nanoTime() - begun) / 1_000_000_000);
    }

    private DatabaseAddress database() throws Problem {
        if (!settings.embedded()) {
            return DatabaseAddress.of(settings.databaseUrl(), settings.databaseUser(), settings.databasePassword());
        }
        embedded = EmbeddedDatabase.start(settings.data());
        return embedded.address();
    }

    private FileLock lockFolder() throws Problem, IOException {
        FileChannel channel = FileChannel.open(
                settings.data().resolve("in-use"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new Problem(
                    "数据目录 " + settings.data() + " 正被另一个驿安程序使用，请先停止它。",
                    "The data folder " + settings.data() + " is in use by another Lazaret; stop that one first.");
        }
        return lock;
    }

    private static String firstPassword() {
        byte[] random = new byte[15];
        new SecureRandom().nextBytes(random);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    }

    private synchronized void stop() {
        try {
            server.stop();
        } catch (BootstrapException | IllegalStateException e) {
            System.err.println("server: " + e.getMessage());
        }
        try {
            if (embedded != null) {
                embedded.close();
            }
            if (folderLock != null) {
                folderLock.channel().close();
            }
        } catch (IOException e) {
            System.err.println("database: " + e.getMessage());
        }
    }
}
