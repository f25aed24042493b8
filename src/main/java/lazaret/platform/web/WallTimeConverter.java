package lazaret.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import lazaret.platform.Texts;

/**
 * A moment as an input of the type {@code datetime-local} holds it: minutes on the clock of the facility. Its zone is the
 * attribute {@code zone} of the input, Asia/Shanghai without one.
 */
@FacesConverter("lazaret.wallTime")
public class WallTimeConverter implements Converter<Instant> {
    private static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Shanghai");

    @Override
    public Instant getAsObject(FacesContext context, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip().replace(' ', 'T'))
                    .atZone(zone(input))
                    .toInstant();
        } catch (DateTimeException e) {
            String sentence = Texts.of(context.getViewRoot().getLocale(), "platform.wallTime.malformed");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null), e);
        }
    }

    @Override
    public String getAsString(FacesContext context, UIComponent input, Instant moment) {
        return moment == null
                ? ""
                : LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.MINUTES), zone(input))
                        .toString();
    }

    private static ZoneId zone(UIComponent input) {
        Object zone = input.getAttributes().get("zone");
        return zone == null || zone.toString().isBlank() ? DEFAULT_ZONE : ZoneId.of(zone.toString());
    }
}
