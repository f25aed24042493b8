package lazaret.platform.web;

import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerFactory;

/** Puts {@link RefusalMessages} in front of the handler for failures. */
public class RefusalMessagesFactory extends ExceptionHandlerFactory {

    public RefusalMessagesFactory(ExceptionHandlerFactory wrapped) {
        super(wrapped);
    }

    @Override
    public ExceptionHandler getExceptionHandler() {
        return new RefusalMessages(getWrapped().getExceptionHandler());
    }
}
