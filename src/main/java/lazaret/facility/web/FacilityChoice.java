package lazaret.facility.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import lazaret.access.Scope;
import lazaret.facility.FacilityKind;
import lazaret.facility.FacilityList;
import org.omnifaces.util.Faces;

/** Which of the own facilities a page is about: the one asked for, else the one seen last, else the first. */
@Named
@RequestScoped
public class FacilityChoice {
    private static final String PARAMETER = "facility";
    private static final String COOKIE = "lazaret-facility";
    private static final int REMEMBERED_SECONDS = 30 * 24 * 3600;
    private static final int MOST = 1000;

    @Inject
    private FacilityList facilities;

    @Inject
    private Scope scope;

    @Inject
    private HttpServletRequest request;

    private List<FacilityList.Line> own;

    /** The facilities of the caller, by code. */
    public List<FacilityList.Line> getOwn() {
        if (own == null) {
            own = facilities.page(null, null, "", MOST).stream()
                    .filter(line -> scope.covers(line.code()))
                    .toList();
        }
        return own;
    }

    /** In which the times of one of the own facilities are told; null for another one: the usual zone. */
    public String zoneOf(String code) {
        return getOwn().stream()
                .filter(line -> line.code().equals(code))
                .map(FacilityList.Line::zone)
                .findFirst()
                .orElse(null);
    }

    /** The facility the page opens with; empty for somebody without any. A foreign one asked for is passed over. */
    public Optional<String> open() {
        Optional<String> asked = known(request.getParameter(PARAMETER));
        asked.ifPresent(this::remember);
        return asked.or(() -> known(remembered()))
                .or(() -> getOwn().stream().findFirst().map(FacilityList.Line::code));
    }

    /**
     * The facility a page opens with that is about work: the one asked for, else the one seen last where it has work,
     * else the first that has; without any work as every page.
     *
     * @param withWork codes, the most urgent first
     */
    public Optional<String> openAtWork(List<String> withWork) {
        if (known(request.getParameter(PARAMETER)).isPresent()) {
            return open();
        }
        return known(remembered())
                .filter(withWork::contains)
                .or(() ->
                        withWork.stream().flatMap(code -> known(code).stream()).findFirst())
                .or(this::open);
    }

    public Optional<FacilityKind> kindOf(String code) {
        return getOwn().stream()
                .filter(line -> line.code().equals(code))
                .findFirst()
                .map(FacilityList.Line::kind);
    }

    private Optional<String> known(String code) {
        return getOwn().stream()
                .map(FacilityList.Line::code)
                .filter(own -> own.equals(code))
                .findFirst();
    }

    private String remembered() {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                if (COOKIE.equals(cookie.getName())) {
                    return cookie.getValue();
                }
            }
        }
        return null;
    }

    // A long page asks a hundred times, and an answer has room for a hundred headers.
    private void remember(String code) {
        if (!code.equals(request.getAttribute(COOKIE))) {
            request.setAttribute(COOKIE, code);
            Faces.addResponseCookie(COOKIE, code, "/", REMEMBERED_SECONDS);
        }
    }
}
