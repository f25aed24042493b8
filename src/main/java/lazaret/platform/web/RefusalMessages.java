package lazaret.platform.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIInput;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import lazaret.platform.Refusal;
import lazaret.platform.RefusedAttempt;
import lazaret.platform.Texts;
import org.primefaces.util.ComponentUtils;

/**
 * A use case that says no is no failure: each refusal becomes a sentence in the language of the page, beside the field
 * it points at where the page has one, else on top. What was typed stays. Everything else goes on to the handler for
 * failures.
 */
public class RefusalMessages extends ExceptionHandlerWrapper {

    public RefusalMessages(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() {
        FacesContext context = FacesContext.getCurrentInstance();
        if (!PhaseId.RENDER_RESPONSE.equals(context.getCurrentPhaseId())) {
            Iterator<ExceptionQueuedEvent> events =
                    getUnhandledExceptionQueuedEvents().iterator();
            while (events.hasNext()) {
                List<Refusal> refusals =
                        Refusals.behind(events.next().getContext().getException());
                if (!refusals.isEmpty()) {
                    refusals.forEach(refusal -> show(context, refusal));
                    RefusedAttempt.tell(page(context), refusals.get(0));
                    context.validationFailed();
                    events.remove();
                }
            }
        }
        getWrapped().handle();
    }

    private static String page(FacesContext context) {
        return context.getViewRoot() == null
                ? "page"
                : "page " + context.getViewRoot().getViewId();
    }

    private static void show(FacesContext context, Refusal refusal) {
        // not the locale of the view: before the first rendering that is the browser's
        Locale chosen = context.getApplication().evaluateExpressionGet(context, "#{preferences.locale}", Locale.class);
        String sentence = Texts.of(chosen, refusal);
        FacesMessage message = new FacesMessage(FacesMessage.SEVERITY_WARN, sentence, null);
        Optional<UIInput> field = FieldOfPointer.find(context, refusal.pointer());
        field.ifPresent(input -> {
            // a field that is not valid shows what was submitted, and nothing else
            input.setSubmittedValue(ComponentUtils.getValueToRender(context, input));
            input.setValid(false);
        });
        context.addMessage(field.map(input -> input.getClientId(context)).orElse(null), message);
    }
}
