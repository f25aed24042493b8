package lazaret.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The life of one product from an empty folder to its end. */
class RunningIT {

    @Test
    @EnabledOnOs(OS.LINUX)
    void fromAnEmptyFolderToItsEnd() throws IOException {
        Product product = Product.start(Products.emptyFolder("life"), Product.freePort(), Map.of());
        boolean tooEarly = readyBeforeItSaysSo(product);
        product.untilReady();
        assertThat(tooEarly).as("ready before the application is").isFalse();
        assertThat(product.stranger().get("health/ready").status()).isEqualTo(200);
        theFirstAdministratorSignsIn(product);
        onlyLoopbackIsOpen(product);
        thePasswordIsForItsOwnerAlone(product);
        theDatabaseKeepsItsPromises(product);
        aSecondOneDoesNotTouchTheFolder(product);
        itStopsAndLeavesNothingBehind(product);
    }

    private static boolean readyBeforeItSaysSo(Product product) {
        boolean[] early = {false};
        Product.await("the first page", Duration.ofMinutes(2), () -> {
            int status = status(product);
            boolean deployed = product.output().contains("Lazaret  ");
            early[0] |=
                    status == 200 && !deployed && !Files.exists(product.data().resolve("server"));
            return status == 200 || !product.process().isAlive();
        });
        return early[0];
    }

    private static int status(Product product) {
        try {
            return product.stranger().get("health/ready").status();
        } catch (RuntimeException e) {
            return 0;
        }
    }

    private static void theFirstAdministratorSignsIn(Product product) {
        String password = product.output()
                .lines()
                .filter(line -> line.contains("one-time password"))
                .map(line -> line.substring(line.lastIndexOf(' ') + 1))
                .findFirst()
                .orElseThrow();
        assertThat(product.stranger().tokenFor("admin", "not " + password).status())
                .isEqualTo(401);
        Answer answer = product.stranger().tokenFor("admin", password);
        // a password that has to be changed first opens no interface
        assertThat(answer.status()).as(answer.body()).isIn(200, 403);
    }

    private static void onlyLoopbackIsOpen(Product product) throws IOException {
        Set<String> inodes = socketsOf(product.process());
        inodes.addAll(socketsOf(product.postmaster()));
        List<String> open = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .flatMap(RunningIT::lines)
                .map(line -> line.trim().split("\\s+"))
                .filter(columns -> columns[3].equals("0A") && inodes.contains(columns[9]))
                .map(columns -> columns[1].substring(0, columns[1].indexOf(':')))
                .toList();
        assertThat(open).hasSizeGreaterThanOrEqualTo(2).allMatch(RunningIT::isLoopback);
    }

    private static boolean isLoopback(String hexadecimal) {
        return Set.of("0100007F", "0000000000000000FFFF00000100007F", "00000000000000000000000001000000")
                .contains(hexadecimal);
    }

    private static Stream<String> lines(String file) {
        try {
            return Files.readAllLines(Path.of(file)).stream().skip(1);
        } catch (IOException e) {
            return Stream.empty();
        }
    }

    private static Set<String> socketsOf(ProcessHandle process) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("/proc/" + process.pid() + "/fd"))) {
            return files.map(RunningIT::target)
                    .filter(target -> target.startsWith("socket:["))
                    .map(target -> target.substring("socket:[".length(), target.length() - 1))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException e) {
            return "";
        }
    }

    private static void thePasswordIsForItsOwnerAlone(Product product) throws IOException {
        Path file = product.data().resolve("postgresql.password");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private static void theDatabaseKeepsItsPromises(Product product) {
        try (Sql sql = product.sql()) {
            assertThat(sql.one("show fsync")).isEqualTo("on");
            assertThat(sql.one("show synchronous_commit")).isEqualTo("on");
            assertThat(sql.one("show server_version").toString()).startsWith("18.");
        }
    }

    private static void aSecondOneDoesNotTouchTheFolder(Product product) {
        Product second = Product.start(product.data(), Product.freePort(), Map.of());
        assertThat(second.exitStatus(Duration.ofSeconds(30))).isNotZero();
        assertThat(second.output()).contains("is in use by another Lazaret");
        assertThat(product.postmaster().isAlive()).isTrue();
    }

    private static void itStopsAndLeavesNothingBehind(Product product) {
        List<ProcessHandle> all = Stream.concat(
                        Stream.of(product.process(), product.postmaster()),
                        product.postmaster().descendants())
                .toList();
        long begun = System.nanoTime();
        product.close();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(30));
        Product.await("nothing runs any more", Duration.ofSeconds(10), () -> all.stream()
                .noneMatch(ProcessHandle::isAlive));
        assertThat(product.data().resolve("postgresql").resolve("postmaster.pid"))
                .doesNotExist();
    }
}
