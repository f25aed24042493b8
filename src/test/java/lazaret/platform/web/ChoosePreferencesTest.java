package lazaret.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoosePreferencesTest {

    @Test
    void aChoiceReturnsToThePageItWasMadeOn() {
        assertThat(ChoosePreferences.inside("/stay/board.xhtml?facility=H01"))
                .isEqualTo("/stay/board.xhtml?facility=H01");
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {"", "//evil.example", "https://evil.example", "/\\evil.example", "/a\r\nSet-Cookie: b=c", "home"
            })
    void aForgedReturnLeadsNowhereElse(String back) {
        assertThat(ChoosePreferences.inside(back)).isEqualTo("/");
    }
}
