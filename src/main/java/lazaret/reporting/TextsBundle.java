package lazaret.reporting;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import lazaret.platform.Texts;

/** The texts of the product as a bundle for the templates. */
final class TextsBundle extends ResourceBundle {
    private final Locale language;

    TextsBundle(Locale language) {
        this.language = language;
    }

    @Override
    protected Object handleGetObject(String key) {
        return Texts.has(language, key) ? Texts.of(language, key) : null;
    }

    @Override
    public Enumeration<String> getKeys() {
        return Collections.emptyEnumeration();
    }
}
