package lazaret.exchange.rest;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lazaret.testing.Answer;
import lazaret.testing.Api;
import lazaret.testing.Product;
import lazaret.testing.Products;
import lazaret.testing.Staff;

/** An outside client of a product with one hotel of its own, able to send what no decent client sends. */
final class Outside {
    private final Product product = Products.empty();
    private final HttpClient http = HttpClient.newHttpClient();
    final String hotel;

    Outside(String hotel) {
        this.hotel = hotel;
        take(
                "facilities",
                "场所编码,类型,名称,区县,纬度,经度,启用日期\n" + hotel + ",QUARANTINE_HOTEL,接口隔离点,长安区,38.05,114.52,2022-01-01\n");
        take(
                "rooms",
                IntStream.rangeClosed(201, 209)
                        .mapToObj(room -> hotel + ",2F,FLOOR,CONTAMINATED," + room + ",1,Y,N,Y,N\n")
                        .collect(Collectors.joining("", "场所编码,楼层/病区,单元类型,分区,房间号,床位数,独立卫生间,无障碍,可开窗通风,负压\n", "")));
    }

    Api as(String account) {
        return product.stranger().as(account, Staff.PASSWORD);
    }

    Answer tokenFor(String account, String password) {
        return product.stranger().tokenFor(account, password);
    }

    Api stranger() {
        return product.stranger();
    }

    Product product() {
        return product;
    }

    /** Registers somebody new. */
    String person() {
        return as("facility-manager.all")
                .post("api/people", registration())
                .expect(201)
                .text("number");
    }

    static JsonObject registration() {
        return Json.createObjectBuilder(object(
                        "name",
                        "王小明",
                        "sex",
                        "M",
                        "phone",
                        "",
                        "category",
                        "CLOSE_CONTACT",
                        "foundAt",
                        "2022-11-24T08:00:00+08:00"))
                .add(
                        "paper",
                        object(
                                "type",
                                "PASSPORT",
                                "number",
                                "E" + Math.abs(UUID.randomUUID().hashCode())))
                .build();
    }

    static JsonObject object(String... namesAndValues) {
        JsonObjectBuilder object = Json.createObjectBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.add(namesAndValues[i], namesAndValues[i + 1]);
        }
        return object.build();
    }

    /** A request as it is, headers as name, value, name, value. */
    HttpResponse<String> raw(String method, String path, byte[] body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(product.address() + path))
                .timeout(Duration.ofSeconds(60))
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The header value of a signed-in account. */
    String bearer(String account) {
        return "Bearer " + tokenFor(account, Staff.PASSWORD).text("token");
    }

    private void take(String kind, String csv) {
        Api manager = as("facility-manager.all");
        String number = manager.postFile("api/imports/" + kind, csv.getBytes(StandardCharsets.UTF_8))
                .expect(202)
                .text("number");
        Product.await(kind + " are imported", Duration.ofMinutes(1), () -> !manager.get("api/imports/" + number)
                .text("state")
                .equals("RUNNING"));
        Answer report = manager.get("api/imports/" + number);
        if (report.json().getInt("failed") > 0) {
            throw new AssertionError(report.toString());
        }
    }
}
