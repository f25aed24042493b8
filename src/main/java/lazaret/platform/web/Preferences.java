package lazaret.platform.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import lazaret.platform.Texts;

/**
 * How the person in front of this browser wants to see the product: language, day or night, names masked or not. It
 * belongs to the browser, not to the account: a screen in a lobby stays masked whoever signs in. Kept in a cookie
 * alone, so it outlives the session and needs none.
 */
@Named
@RequestScoped
public class Preferences {
    static final String COOKIE = "lazaret-view";
    private static final String ENGLISH = "en";
    private static final String DARK = "dark";
    private static final String LOBBY = "lobby";

    @Inject
    private HttpServletRequest request;

    private boolean english;
    private boolean dark;
    private boolean lobby;

    @PostConstruct
    void recall() {
        Cookie[] cookies = request.getCookies();
        if (cookies == null) {
            return;
        }
        for (Cookie cookie : cookies) {
            if (COOKIE.equals(cookie.getName())) {
                List<String> words = Arrays.asList(cookie.getValue().split("\\.", -1));
                english = words.contains(ENGLISH);
                dark = words.contains(DARK);
                lobby = words.contains(LOBBY);
            }
        }
    }

    /** Takes over what is named; what is null stays as it is. */
    void choose(String language, String theme, String names) {
        english = language == null ? english : ENGLISH.equals(language);
        dark = theme == null ? dark : DARK.equals(theme);
        lobby = names == null ? lobby : "masked".equals(names);
    }

    /** The choices in the form they are remembered in. */
    String remembered() {
        return String.join(".", english ? ENGLISH : "zh", dark ? DARK : "light", lobby ? LOBBY : "open");
    }

    public Locale getLocale() {
        return english ? Texts.ENGLISH : Texts.CHINESE;
    }

    /** The language tag of the page, for screen readers and the choice of Han glyphs. */
    public String getLanguageTag() {
        return getLocale().toLanguageTag();
    }

    public boolean isEnglish() {
        return english;
    }

    public boolean isDark() {
        return dark;
    }

    /** Lobby mode: strangers can see this screen, so names are masked everywhere. */
    public boolean isLobby() {
        return lobby;
    }

    public String getTheme() {
        return dark ? DARK : "light";
    }

    public String getPrimeFacesTheme() {
        return dark ? "arya-blue" : "saga-blue";
    }
}
