package lazaret.platform.web;

import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitHint;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The input of the page a refusal points at. {@code /paper/number} is the input with {@code f:attribute
 * name="pointer" value="/paper/number"}, else the one with the id {@code paperNumber}, else {@code number}.
 */
final class FieldOfPointer {

    private FieldOfPointer() {}

    /** The closest input; without one the sentence stands on top of the page. */
    static Optional<UIInput> find(FacesContext context, String pointer) {
        if (pointer.isBlank()) {
            return Optional.empty();
        }
        UIInput[] best = new UIInput[3];
        VisitContext visit = VisitContext.createVisitContext(context, null, EnumSet.of(VisitHint.SKIP_UNRENDERED));
        context.getViewRoot().visitTree(visit, (c, component) -> {
            int closeness = closeness(component, pointer);
            if (closeness >= 0 && best[closeness] == null) {
                best[closeness] = (UIInput) component;
            }
            return VisitResult.ACCEPT;
        });
        return Stream.of(best).filter(Objects::nonNull).findFirst();
    }

    private static int closeness(UIComponent component, String pointer) {
        if (!(component instanceof UIInput) || !wasSent(FacesContext.getCurrentInstance(), component)) {
            return -1;
        }
        if (pointer.equals(component.getAttributes().get("pointer"))) {
            return 0;
        }
        if (component.getId().equals(camelCase(pointer))) {
            return 1;
        }
        return component.getId().equals(pointer.substring(pointer.lastIndexOf('/') + 1)) ? 2 : -1;
    }

    // A page may hold several forms with a field "at": the sentence belongs into the one that was sent.
    // Asked of the request: a form whose fields are processed only in part does not know that it was sent.
    private static boolean wasSent(FacesContext context, UIComponent component) {
        for (UIComponent c = component; c != null; c = c.getParent()) {
            if (c instanceof UIForm form) {
                return context.getExternalContext().getRequestParameterMap().containsKey(form.getClientId(context));
            }
        }
        return true;
    }

    static String camelCase(String pointer) {
        StringBuilder id = new StringBuilder();
        for (String part : pointer.split("/", -1)) {
            if (!part.isEmpty()) {
                id.append(id.isEmpty() ? part : part.substring(0, 1).toUpperCase(Locale.ROOT) + part.substring(1));
            }
        }
        return id.toString();
    }
}
