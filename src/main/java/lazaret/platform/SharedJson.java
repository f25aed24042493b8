package lazaret.platform;

import jakarta.json.spi.JsonProvider;

/**
 * The maker of JSON, looked up once. {@link jakarta.json.Json} looks through every archive of the server for it at each
 * call, which takes milliseconds and made imports ten times slower.
 */
public final class SharedJson {
    /** Safe for threads. */
    public static final JsonProvider JSON = JsonProvider.provider();

    private SharedJson() {}
}
