package lazaret.platform.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.context.PartialViewContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import org.primefaces.context.PrimeRequestContext;

/**
 * Every answer to an action brings the messages on top of the page anew. The automatic update of the component set forgets
 * them after the first action of a view.
 */
public class FreshMessages implements PhaseListener {
    private static final long serialVersionUID = 1L;
    private static final String MESSAGES = "messages";

    @Override
    public void beforePhase(PhaseEvent event) {
        FacesContext context = event.getFacesContext();
        PartialViewContext partial = context.getPartialViewContext();
        boolean answers = context.isPostback() && partial.isAjaxRequest() && !partial.isRenderAll();
        if (answers
                && !PrimeRequestContext.getCurrentInstance(context).isIgnoreAutoUpdate()
                && context.getViewRoot().findComponent(MESSAGES) != null
                && !partial.getRenderIds().contains(MESSAGES)) {
            partial.getRenderIds().add(MESSAGES);
        }
    }

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RENDER_RESPONSE;
    }
}
