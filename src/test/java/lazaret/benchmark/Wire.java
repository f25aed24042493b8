package lazaret.benchmark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One HTTP/1.1 connection that stays open and costs its machine next to nothing, since that machine is the server's too. */
final class Wire implements AutoCloseable {
    /** Shorter than any server keeps a silent connection. */
    private static final long PATIENCE = Duration.ofSeconds(5).toNanos();

    private final int port;
    private final String always;
    private Socket socket;
    private InputStream in;
    private OutputStream out;
    private long lastUsed;

    /** @param headers names of header lines in lower case */
    record Answer(int status, List<String> headers, String body) {}

    /** @param always header lines of every request */
    Wire(int port, String always) throws IOException {
        this.port = port;
        this.always = "Host: 127.0.0.1:" + port + "\r\n" + always;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
        out = socket.getOutputStream();
    }

    Answer get(String path) throws IOException {
        return call("GET " + path + " HTTP/1.1\r\n" + always + "\r\n", "");
    }

    Answer post(String path, String headers, String body) throws IOException {
        int length = body.getBytes(StandardCharsets.UTF_8).length;
        return call(
                "POST " + path + " HTTP/1.1\r\n" + always + headers + "Content-Length: " + length + "\r\n\r\n", body);
    }

    private Answer call(String head, String body) throws IOException {
        if (socket.isClosed() || System.nanoTime() - lastUsed > PATIENCE) {
            socket.close();
            open();
        }
        out.write((head + body).getBytes(StandardCharsets.UTF_8));
        out.flush();
        int status = Integer.parseInt(line().split(" ")[1]);
        List<String> headers = new ArrayList<>();
        int length = 0;
        boolean chunked = false;
        for (String line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            headers.add(name + line.substring(colon));
            if (name.equals("content-length")) {
                length = Integer.parseInt(line.substring(colon + 1).trim());
            }
            chunked |= name.equals("transfer-encoding");
        }
        byte[] bytes = chunked ? chunks() : in.readNBytes(length);
        lastUsed = System.nanoTime();
        if (headers.contains("connection: close")) {
            socket.close();
        }
        return new Answer(status, headers, new String(bytes, StandardCharsets.UTF_8));
    }

    private byte[] chunks() throws IOException {
        java.io.ByteArrayOutputStream all = new java.io.ByteArrayOutputStream();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            all.write(in.readNBytes(size));
            line();
        }
        line();
        return all.toByteArray();
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("the server closed the connection after “" + line + "”");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
