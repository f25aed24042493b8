package lazaret.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import lazaret.testing.Product;

/** Some seconds in which all clients claim in one way. */
final class Round {
    private final Product product;
    private final Rooms rooms;
    private final int clients;

    Round(Product product, Rooms rooms, int clients) {
        this.product = product;
        this.rooms = rooms;
        this.clients = clients;
    }

    /** Claims for that long; when the last room is claimed the clock stands until all are free again. */
    Figures run(Claim claim, Duration length) throws InterruptedException, ExecutionException {
        Figures figures = Figures.NONE;
        ExecutorService threads = Executors.newFixedThreadPool(clients);
        try {
            while (figures.time().compareTo(length) < 0) {
                if (rooms.isEmpty()) {
                    rooms.makeFree();
                }
                figures = figures.plus(stretch(threads, claim, length.minus(figures.time())));
            }
        } finally {
            threads.shutdownNow();
        }
        return figures;
    }

    private Figures stretch(ExecutorService threads, Claim claim, Duration atMost)
            throws InterruptedException, ExecutionException {
        Cpu cpu = Cpu.of(product);
        long begun = System.nanoTime();
        long end = begun + atMost.toNanos();
        List<Future<long[]>> running = new ArrayList<>();
        for (int i = 0; i < clients; i++) {
            running.add(threads.submit(work(claim, end)));
        }
        LongStream latencies = LongStream.empty();
        for (Future<long[]> one : running) {
            latencies = LongStream.concat(latencies, LongStream.of(one.get()));
        }
        Duration time = Duration.ofNanos(System.nanoTime() - begun);
        return new Figures(latencies.sorted().toArray(), time, cpu.ofServer(), cpu.ofDatabase());
    }

    private Callable<long[]> work(Claim claim, long end) {
        return () -> {
            LongStream.Builder latencies = LongStream.builder();
            try (Claim.Client client = claim.client()) {
                for (Claim.Pair pair = rooms.next(); pair != null && System.nanoTime() < end; pair = rooms.next()) {
                    long begun = System.nanoTime();
                    client.claim(pair);
                    latencies.add(System.nanoTime() - begun);
                }
            }
            return latencies.build().toArray();
        };
    }
}
