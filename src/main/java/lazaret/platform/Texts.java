package lazaret.platform;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * Every text a person reads, by key and language. A key begins with its capability: {@code stay.board.title} stands in
 * {@code lazaret/stay/texts_zh.properties} and {@code …_en.properties}. Enum constants stand under
 * {@code <capability>.<EnumName>.<CONSTANT>}.
 */
public final class Texts {
    public static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    public static final Locale ENGLISH = Locale.ENGLISH;

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final ClassValue<String> BUNDLE = new ClassValue<>() {
        @Override
        protected String computeValue(Class<?> type) {
            String[] packages = type.getPackageName().split("\\.");
            for (int i = packages.length - 1; i > 0; i--) {
                if (Texts.class.getResource("/lazaret/" + packages[i] + "/texts_zh.properties") != null) {
                    return packages[i];
                }
            }
            return packages[packages.length - 1];
        }
    };

    private Texts() {}

    /** The text, filled with its arguments; a key nobody wrote shows as {@code ??key??} and fails the text test. */
    public static String of(Locale locale, String key, Object... arguments) {
        String pattern;
        try {
            pattern = bundle(locale, key).getString(key);
        } catch (MissingResourceException e) {
            return "??" + key + "??";
        }
        if (arguments.length == 0) {
            return pattern.replace("''", "'");
        }
        Object[] readable = new Object[arguments.length];
        for (int i = 0; i < arguments.length; i++) {
            readable[i] = readable(locale, arguments[i]);
        }
        return CountedFormat.in(new MessageFormat(pattern, locale)).format(readable);
    }

    /** Whether somebody wrote this key. */
    public static boolean has(Locale locale, String key) {
        try {
            return bundle(locale, key).containsKey(key);
        } catch (MissingResourceException e) {
            return false;
        }
    }

    public static String of(Locale locale, Refusal refusal) {
        return of(locale, refusal.code().key(), refusal.arguments().toArray());
    }

    /** The word for a constant of one of the field's enums. */
    public static String of(Locale locale, Enum<?> constant) {
        return of(locale, key(constant));
    }

    /** {@code person.Category.CLOSE_CONTACT} for {@code lazaret.person.Category.CLOSE_CONTACT}. */
    public static String key(Enum<?> constant) {
        Class<?> type = constant.getDeclaringClass();
        return BUNDLE.get(type) + "." + type.getSimpleName() + "." + constant.name();
    }

    /** The first word of the keys of a type: its own package if that has texts, or the nearest one above that has. */
    static String bundleOf(Class<?> type) {
        return BUNDLE.get(type);
    }

    private static ResourceBundle bundle(Locale locale, String key) {
        int dot = key.indexOf('.');
        String capability = dot < 0 ? "platform" : key.substring(0, dot);
        Locale language = "en".equals(locale.getLanguage()) ? ENGLISH : Locale.CHINESE;
        return ResourceBundle.getBundle(
                "lazaret." + capability + ".texts", language, Texts.class.getClassLoader(), NO_FALLBACK);
    }

    private static Object readable(Locale locale, Object argument) {
        if (argument instanceof Enum<?> constant) {
            return of(locale, constant);
        }
        if (argument instanceof Instant instant) {
            return DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm")
                    .withZone(ZoneId.of("Asia/Shanghai"))
                    .format(instant);
        }
        if (argument instanceof List<?> list) {
            String separator = ENGLISH.getLanguage().equals(locale.getLanguage()) ? ", " : "、";
            return String.join(
                    separator,
                    list.stream().map(e -> String.valueOf(readable(locale, e))).toList());
        }
        return argument instanceof Number ? argument.toString() : argument;
    }
}
