package lazaret.testing;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.ArrayList;
import java.util.List;

/** Somebody at a browser, signed in; what the browser complains about is kept. */
public final class Visitor implements AutoCloseable {
    private final Page page;
    private final String address;
    private final List<String> complaints = new ArrayList<>();

    private Visitor(Page page, String address) {
        this.page = page;
        this.address = address;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
    }

    /** Signs in on a desk, in Chinese. */
    public static Visitor signIn(Product product, String username, String password) {
        Visitor visitor = new Visitor(Browser.desk(), product.address());
        visitor.open("sign-in.xhtml");
        visitor.page.fill("input[id$='username']", username);
        visitor.page.fill("input[id$='password']", password);
        visitor.page.click("button[id$='submit']");
        visitor.page.waitForLoadState();
        if (visitor.page.url().contains("sign-in")) {
            throw new AssertionError(username + " was not let in: " + visitor.page.innerText("body"));
        }
        return visitor;
    }

    /** Goes to a page by its path below the address; the status that came with it. */
    public int open(String path) {
        Response response = page.navigate(address + path);
        return response == null ? 0 : response.status();
    }

    /** Presses a button that sends a form, and waits until the page shows the answer. */
    public void press(String button) {
        page.waitForResponse(response -> response.request().method().equals("POST"), () -> page.click(button));
        settle();
    }

    /** Waits until no answer is under way and the page has taken in the last one. */
    public void settle() {
        page.waitForLoadState();
        page.waitForFunction(
                "() => document.readyState === 'complete' && (!window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty())");
    }

    public Page page() {
        return page;
    }

    public String text() {
        return page.innerText("body");
    }

    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() {
        page.context().close();
    }
}
