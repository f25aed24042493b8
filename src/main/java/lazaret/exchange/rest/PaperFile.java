package lazaret.exchange.rest;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import lazaret.exchange.call.Languages;
import lazaret.exchange.call.Parameters;
import lazaret.platform.Texts;
import lazaret.reporting.ReportFormat;

/** A paper as the interface hands it out. */
final class PaperFile {
    private PaperFile() {}

    /** The languages that a paper is printed in. */
    private enum Language {
        zh,
        en
    }

    static Response answer(ReportFormat format, String name, byte[] content) {
        return Response.ok(content)
                .type(format.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    static Locale language(Parameters parameters, String languages) {
        return parameters
                .oneOf("lang", Language.class)
                .map(chosen -> chosen == Language.en ? Texts.ENGLISH : Texts.CHINESE)
                .orElseGet(() -> Languages.preferred(languages));
    }
}
