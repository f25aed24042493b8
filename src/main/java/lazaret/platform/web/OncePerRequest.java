package lazaret.platform.web;

import jakarta.enterprise.context.RequestScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Answers of use cases for as long as one request is worked on: a page asks for the same board a hundred times, and the
 * next request must not see yesterday's.
 */
@RequestScoped
public class OncePerRequest {
    private final Map<String, Object> answers = new HashMap<>();

    /** The answer to a question, asked the first time and remembered until {@link #forget}; may be null. */
    @SuppressWarnings("unchecked")
    public <T> T ask(String question, Supplier<T> asks) {
        if (!answers.containsKey(question)) {
            answers.put(question, asks.get());
        }
        return (T) answers.get(question);
    }

    /** Something was done: everything is asked anew. */
    public void forget() {
        answers.clear();
    }
}
