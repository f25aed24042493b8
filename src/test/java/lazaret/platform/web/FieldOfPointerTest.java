package lazaret.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FieldOfPointerTest {

    @ParameterizedTest
    @CsvSource({"/name, name", "/paper/number, paperNumber", "/override/confirmedBy, overrideConfirmedBy"})
    void aPointerNamesAnInput(String pointer, String id) {
        assertThat(FieldOfPointer.camelCase(pointer)).isEqualTo(id);
    }
}
