package lazaret.benchmark;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.LongStream;
import lazaret.testing.Product;
import lazaret.testing.Staff;

/** One client that asks one question after the other, over connections of its own: with a token, and signed in. */
final class Reader implements AutoCloseable {
    private static final int TIMES = 200;
    private static final long LONGEST_WARM_UP = Duration.ofSeconds(5).toNanos();
    private static final long LONGEST = Duration.ofSeconds(10).toNanos();

    private final Product product;
    private final Wire json;
    private final Wire pages;

    Reader(Product product, int port, String token) throws IOException {
        this.product = product;
        this.json = new Wire(port, "Authorization: Bearer " + token + "\r\n");
        this.pages = new Wire(port, "Cookie: " + session(port) + "\r\n");
    }

    /** Asked many times; the first ones, in which the server learns the question, are not counted. */
    Figures ask(Question question) throws IOException {
        times(question, LONGEST_WARM_UP);
        Cpu cpu = Cpu.of(product);
        long begun = System.nanoTime();
        long[] latencies = times(question, LONGEST);
        Duration time = Duration.ofNanos(System.nanoTime() - begun);
        return new Figures(latencies, time, cpu.ofServer(), cpu.ofDatabase());
    }

    private long[] times(Question question, long longest) throws IOException {
        long end = System.nanoTime() + longest;
        LongStream.Builder latencies = LongStream.builder();
        for (int i = 0; i < TIMES && System.nanoTime() < end; i++) {
            latencies.add(once(question));
        }
        return latencies.build().sorted().toArray();
    }

    private long once(Question question) throws IOException {
        long begun = System.nanoTime();
        Wire.Answer answer = (question.page() ? pages : json).get(question.path());
        long time = System.nanoTime() - begun;
        if (answer.status() != 200) {
            throw new IOException(question.path() + " answers " + answer.status() + " " + answer.body());
        }
        return time;
    }

    /** Signs in as a browser does; the cookie of the session. */
    private static String session(int port) throws IOException {
        try (Wire stranger = new Wire(port, "")) {
            String form = "signIn=signIn&signIn%3Ausername=benchmark&signIn%3Apassword="
                    + URLEncoder.encode(Staff.PASSWORD, StandardCharsets.UTF_8)
                    + "&signIn%3Asubmit=&jakarta.faces.ViewState=stateless";
            String type = "Content-Type: application/x-www-form-urlencoded\r\n";
            return stranger.post("/sign-in.xhtml", type, form).headers().stream()
                    .filter(header -> header.startsWith("set-cookie: LAZARET="))
                    .map(header -> header.substring("set-cookie: ".length(), header.indexOf(';')))
                    .reduce((first, last) -> last)
                    .orElseThrow(() -> new IOException("the benchmark could not sign in"));
        }
    }

    @Override
    public void close() throws IOException {
        json.close();
        pages.close();
    }
}
