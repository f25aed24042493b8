package lazaret.platform.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.AbstractMap;
import java.util.Set;
import lazaret.platform.Texts;

/**
 * The texts of a page in the language chosen: {@code #{t['stay.board.title']}}, with arguments
 * {@code #{t.of('stay.board.floor', floor)}}, the word of a constant {@code #{t.word(category)}}. It can be asked for
 * any key but not listed.
 */
@Named("t")
@RequestScoped
public class PageTexts extends AbstractMap<String, String> {

    @Inject
    private Preferences preferences;

    @Override
    public String get(Object key) {
        return Texts.of(preferences.getLocale(), String.valueOf(key));
    }

    @Override
    public boolean containsKey(Object key) {
        return Texts.has(preferences.getLocale(), String.valueOf(key));
    }

    /** A text with the places {0}, {1} … filled. */
    public String of(String key, Object... arguments) {
        return Texts.of(preferences.getLocale(), key, arguments);
    }

    /** The word for a constant of one of the field's enums; nothing for nothing. */
    public String word(Enum<?> constant) {
        return constant == null ? "" : Texts.of(preferences.getLocale(), constant);
    }

    @Override
    public Set<Entry<String, String>> entrySet() {
        return Set.of();
    }
}
