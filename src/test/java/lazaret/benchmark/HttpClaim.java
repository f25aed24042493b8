package lazaret.benchmark;

import java.io.IOException;
import java.util.UUID;

/**
 * As an outside client claims: one POST with a token.
 *
 * @param keyed each call carries an Idempotency-Key, which the server keeps with its answer
 */
record HttpClaim(int port, String token, boolean keyed) implements Claim {

    @Override
    public Client client() throws IOException {
        Wire wire = new Wire(port, "Authorization: Bearer " + token + "\r\n");
        return new Client() {
            @Override
            public void claim(Pair pair) throws IOException {
                String key = keyed ? "Idempotency-Key: " + UUID.randomUUID() + "\r\n" : "";
                String json = "{\"person\":\"" + pair.person() + "\",\"bed\":\"" + pair.bed() + "\"}";
                Wire.Answer answer = wire.post("/api/stays", key + "Content-Type: application/json\r\n", json);
                if (answer.status() != 201) {
                    throw new IOException(answer.status() + " " + answer.body());
                }
            }

            @Override
            public void close() throws IOException {
                wire.close();
            }
        };
    }
}
