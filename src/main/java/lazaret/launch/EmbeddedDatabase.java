package lazaret.launch;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A real PostgreSQL beside the server: data in the data folder, every commit on disk before it is acknowledged, loopback
 * only, password in a file that only its owner reads. Comes back by itself when its postmaster dies.
 */
final class EmbeddedDatabase implements AutoCloseable {
    private static final String NAME = "lazaret";
    private static final String MEMORY = "256MB";
    private static final Duration LONGEST_START = Duration.ofSeconds(90);
    private static final int RESTARTS = 30;

    private final Path folder;
    private final String password;
    private final int port;
    private EmbeddedPostgres server;
    private boolean closing;

    private EmbeddedDatabase(Path data) throws IOException {
        this.folder = data.resolve("postgresql");
        this.password = password(data.resolve("postgresql.password"));
        try (ServerSocket probe = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            this.port = probe.getLocalPort();
        }
    }

    static EmbeddedDatabase start(Path data) throws Problem {
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(data);
            database.stopOrphan();
            database.startServer();
            database.prepare();
            return database;
        } catch (IOException | SQLException | IllegalStateException e) {
            throw new Problem(
                    "内置数据库未能启动，详见 " + data.resolve("log") + "。（" + e.getMessage() + "）",
                    "The embedded database did not start, see " + data.resolve("log") + ". (" + e.getMessage() + ")",
                    e);
        }
    }

    DatabaseAddress address() {
        String url = "jdbc:postgresql://127.0.0.1:" + port + "/" + NAME;
        return new DatabaseAddress(url, "postgres", password);
    }

    private synchronized void startServer() throws IOException {
        Path log = folder.resolveSibling("log");
        Files.createDirectories(log);
        ProcessBuilder.Redirect output =
                ProcessBuilder.Redirect.appendTo(log.resolve("postgresql.log").toFile());
        server = EmbeddedPostgres.builder()
                .setDataDirectory(folder)
                .setOverrideWorkingDirectory(
                        folder.resolveSibling("postgresql-program").toFile())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(LONGEST_START)
                .setConnectConfig("password", password)
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", MEMORY)
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("log_min_messages", "warning")
                .setErrorRedirector(output)
                .setOutputRedirector(output)
                .start();
        postmaster()
                .orElseThrow(() -> new IOException("PostgreSQL left right after its start"))
                .onExit()
                .thenRun(this::comeBack);
    }

    private void comeBack() {
        for (int i = 0; i < RESTARTS; i++) {
            synchronized (this) {
                if (closing) {
                    return;
                }
                try {
                    server.close();
                    TimeUnit.SECONDS.sleep(1); // the backends of a dead postmaster need a moment to leave
                    stopOrphan();
                    startServer();
                    return;
                } catch (IOException | IllegalStateException e) {
                    System.err.println("PostgreSQL: " + e.getMessage());
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    return;
                }
            }
        }
        System.err.println("数据库多次重启失败，程序退出。 / The database could not be restarted; giving up.");
        Runtime.getRuntime().halt(1);
    }

    /** A killed run leaves its postmaster behind: it works on our files, so it has to go before ours starts. */
    private void stopOrphan() throws IOException {
        Optional<ProcessHandle> orphan = postmaster();
        if (orphan.isEmpty()) {
            Files.deleteIfExists(folder.resolve("postmaster.pid"));
            return;
        }
        try {
            stopFast(orphan.get());
            orphan.get().onExit().get(60, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException e) {
            throw new IOException("process " + orphan.get().pid() + " still works on " + folder, e);
        }
    }

    /** SIGINT cuts the clients off at once; what SIGTERM asks for waits until the last of them leaves. */
    private static void stopFast(ProcessHandle postmaster) throws IOException, InterruptedException {
        if (File.separatorChar == '/') {
            new ProcessBuilder("sh", "-c", "kill -INT " + postmaster.pid())
                    .start()
                    .waitFor();
        } else {
            postmaster.destroy(); // without signals: as in a power cut, which the log of the database survives
        }
    }

    /** The server that works on our folder, if one is alive. */
    private Optional<ProcessHandle> postmaster() throws IOException {
        Path pidFile = folder.resolve("postmaster.pid");
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        List<String> lines = Files.readAllLines(pidFile, StandardCharsets.UTF_8);
        long pid = lines.isEmpty() ? 0 : Math.abs(Long.parseLong(lines.get(0).trim()));
        return ProcessHandle.of(pid).filter(EmbeddedDatabase::isPostgres);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info().command().map(c -> c.contains("postgres")).orElse(false);
    }

    /** The first start trusts loopback, as initdb leaves it; from then on only the password opens. */
    private void prepare() throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter role postgres password '" + password + "'");
            try (java.sql.ResultSet there =
                    statement.executeQuery("select 1 from pg_database where datname = '" + NAME + "'")) {
                if (!there.next()) {
                    statement.execute("create database " + NAME);
                }
            }
            // in its file too, or it says at every reload that this cannot be changed
            statement.execute("alter system set shared_buffers = '" + MEMORY + "'");
            Files.writeString(
                    folder.resolve("pg_hba.conf"),
                    "# only over loopback, only with the password\nhost all all 127.0.0.1/32 scram-sha-256\n");
            statement.execute("select pg_reload_conf()");
        }
    }

    private static String password(Path file) throws IOException {
        if (Files.exists(file)) {
            return Files.readString(file).trim();
        }
        byte[] random = new byte[24];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        Files.writeString(file, password);
        return password;
    }

    @Override
    public void close() throws IOException {
        synchronized (this) {
            closing = true;
            server.close();
        }
    }
}
