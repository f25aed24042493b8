package lazaret.certificate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class KeyFileTest {
    private static final byte[] WORDS = "出院证明".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void thePairOfTheFirstStartIsThatOfTheSecond() {
        SigningKey first = new SigningKey(KeyFile.in(folder));
        SigningKey second = new SigningKey(KeyFile.in(folder));
        assertThat(second.id()).isEqualTo(first.id()).matches("[0-9a-f]{16}");
        assertThat(SigningKey.isGenuine(first.publicKey(), WORDS, second.sign(WORDS)))
                .isTrue();
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void onlyItsOwnerReadsIt() throws IOException {
        KeyFile.in(folder);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(KeyFile.NAME))))
                .isEqualTo("rw-------");
    }

    @Test
    void whoTakesTheFileAwayGetsAnotherPair() throws IOException {
        String first = new SigningKey(KeyFile.in(folder)).id();
        Files.delete(folder.resolve(KeyFile.NAME));
        assertThat(new SigningKey(KeyFile.in(folder)).id()).isNotEqualTo(first);
    }

    @Test
    void aBrokenFileIsNamedAndNotReplaced() throws IOException {
        Files.writeString(folder.resolve(KeyFile.NAME), "-----BEGIN PUBLIC KEY-----\nAA==\n-----END PUBLIC KEY-----\n");
        assertThatThrownBy(() -> KeyFile.in(folder)).hasMessageContaining(KeyFile.NAME);
    }
}
