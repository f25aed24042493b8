package lazaret.reporting.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;

/** An SMTP server that takes every connection and has its own answer to the mails of some recipients. */
final class MoodyServer implements AutoCloseable {
    /** Instead of an answer after the mail: the line breaks. */
    static final String BREAKS = "";

    final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final ServerSocket door = new ServerSocket(0);
    private final Map<String, String> moods;

    /** @param moods the answer to the mail itself by the beginning of the recipient's address; 250 for everybody else */
    MoodyServer(Map<String, String> moods) throws IOException {
        this.moods = moods;
        Thread talker = new Thread(this::serve, "moody mail server");
        talker.setDaemon(true);
        talker.start();
    }

    int port() {
        return door.getLocalPort();
    }

    private void serve() {
        while (!door.isClosed()) {
            try (Socket line = door.accept()) {
                talk(line);
            } catch (IOException e) {
                if (!door.isClosed()) {
                    throw new UncheckedIOException(e);
                }
            }
        }
    }

    private void talk(Socket line) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.UTF_8));
        say(line, "220 moody");
        String recipient = "";
        for (String command = in.readLine(); command != null; command = in.readLine()) {
            if (command.startsWith("RCPT TO:<")) {
                recipient = command.substring("RCPT TO:<".length(), command.indexOf('>'));
            }
            if (command.startsWith("QUIT")) {
                return;
            }
            say(line, command.equals("DATA") ? "354 go on" : "250 fine");
            if (command.equals("DATA") && !mail(line, in, recipient)) {
                return;
            }
        }
    }

    /** Whether the line still holds. */
    private boolean mail(Socket line, BufferedReader in, String recipient) throws IOException {
        while (!in.readLine().equals(".")) {
            // what a mail says does not matter here
        }
        String answer = moods.entrySet().stream()
                .filter(mood -> recipient.startsWith(mood.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("250 taken");
        if (answer.equals(BREAKS)) {
            return false;
        }
        if (answer.startsWith("250")) {
            taken.add(recipient);
        }
        say(line, answer);
        return true;
    }

    private static void say(Socket line, String words) throws IOException {
        line.getOutputStream().write((words + "\r\n").getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
