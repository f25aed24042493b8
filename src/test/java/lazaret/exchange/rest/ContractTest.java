package lazaret.exchange.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lazaret.exchange.call.Calls;
import org.junit.jupiter.api.Test;

/** The document that outside clients read and the resources that answer them name the same calls. */
class ContractTest {
    private static final Pattern ADDRESS = Pattern.compile("  (/api/\\S+):");
    private static final Pattern METHOD = Pattern.compile("    (get|post|put|patch|delete):");

    @Test
    void everyCallIsDescribedAndEveryDescriptionIsACall() throws Exception {
        assertThat(described()).isNotEmpty().isEqualTo(implemented());
    }

    @Test
    void everyPostButForTokensTakesAnIdempotencyKey() throws Exception {
        String[] operations = document().split("\n {4}(?=post:|get:)|\n {2}(?=/api)");
        assertThat(Arrays.stream(operations)
                        .filter(text -> text.startsWith("post:") && !text.contains("operationId: issueToken")))
                .isNotEmpty()
                .allMatch(text -> text.contains("parameters/idempotencyKey"));
    }

    private static Set<String> described() throws IOException {
        Set<String> calls = new TreeSet<>();
        String address = "";
        for (String line : document().split("\n")) {
            Matcher path = ADDRESS.matcher(line);
            Matcher method = METHOD.matcher(line);
            if (path.matches()) {
                address = path.group(1);
            } else if (method.matches()) {
                calls.add(method.group(1).toUpperCase(java.util.Locale.ROOT) + " " + address);
            }
        }
        return calls;
    }

    private static Set<String> implemented() throws URISyntaxException, ClassNotFoundException {
        Set<String> calls = new TreeSet<>();
        File folder = new File(Api.class.getResource("Api.class").toURI()).getParentFile();
        for (String file : folder.list((dir, name) -> name.endsWith("Resource.class"))) {
            Class<?> type = Class.forName("lazaret.exchange.rest." + file.replace(".class", ""));
            String root = Calls.ROOT + "/" + type.getAnnotation(Path.class).value();
            for (Method method : type.getDeclaredMethods()) {
                String address = method.isAnnotationPresent(Path.class)
                        ? root + "/" + method.getAnnotation(Path.class).value()
                        : root;
                String plain = address.replaceAll("\\{(\\w+):[^}]*}", "{$1}");
                if (method.isAnnotationPresent(GET.class)) {
                    calls.add("GET " + plain);
                } else if (method.isAnnotationPresent(POST.class)) {
                    calls.add("POST " + plain);
                }
            }
        }
        return calls;
    }

    private static String document() throws IOException {
        try (InputStream document = Api.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new String(document.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
