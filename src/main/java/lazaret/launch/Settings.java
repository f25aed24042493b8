package lazaret.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What the environment asks for.
 *
 * @param data the folder of everything that must survive
 * @param databaseUrl JDBC address of another PostgreSQL, or null: the embedded one
 */
record Settings(
        boolean demo,
        Path data,
        int port,
        String bind,
        String databaseUrl,
        String databaseUser,
        String databasePassword) {

    private static final int HIGHEST_PORT = 65_535;

    static Settings of(Map<String, String> environment, String... arguments) throws Problem {
        List<String> given = Arrays.asList(arguments);
        for (String argument : given) {
            if (!argument.equals("--demo")) {
                throw new Problem(
                        "不认识参数 " + argument + "，可用的参数只有 --demo。",
                        "Unknown argument " + argument + "; the only one there is is --demo.");
            }
        }
        return new Settings(
                given.contains("--demo"),
                Path.of(environment.getOrDefault("LAZARET_DATA", "lazaret-data"))
                        .toAbsolutePath()
                        .normalize(),
                port(environment.getOrDefault("LAZARET_PORT", "8080")),
                environment.getOrDefault("LAZARET_BIND", "127.0.0.1"),
                environment.get("LAZARET_DB_URL"),
                environment.get("LAZARET_DB_USER"),
                environment.get("LAZARET_DB_PASSWORD"));
    }

    private static int port(String text) throws Problem {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port <= HIGHEST_PORT) {
                return port;
            }
        } catch (NumberFormatException e) {
            // the sentence below says it
        }
        throw new Problem(
                "LAZARET_PORT 应为 1 到 65535 的数字，现在是“" + text + "”。",
                "LAZARET_PORT must be a number from 1 to 65535, it is “" + text + "”.");
    }

    /** The folder is there and can be written, the address is ours to listen on. */
    void check() throws Problem {
        try {
            Files.createDirectories(data);
            Files.delete(Files.createTempFile(data, "write", ".check"));
        } catch (IOException e) {
            throw new Problem(
                    "数据目录 " + data + " 不可写，请更改权限或用 LAZARET_DATA 指定其他目录。",
                    "The data folder " + data
                            + " cannot be written; change its rights or name another one by LAZARET_DATA.",
                    e);
        }
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (IOException e) {
            throw new Problem(
                    "地址 " + bind + " 的端口 " + port + " 已被占用或不可用，请停止占用它的程序，或用 LAZARET_PORT、LAZARET_BIND 另行指定。",
                    "Port " + port + " of " + bind
                            + " is taken or not available; stop what uses it or choose another by"
                            + " LAZARET_PORT and LAZARET_BIND.",
                    e);
        }
    }

    boolean embedded() {
        return databaseUrl == null || databaseUrl.isBlank();
    }

    String address() {
        String host = bind.equals("0.0.0.0") || bind.equals("::") ? "localhost" : bind;
        return "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port + "/";
    }
}
