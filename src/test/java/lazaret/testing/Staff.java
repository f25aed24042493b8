package lazaret.testing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Accounts for tests, written past the product: one of each role for all facilities, and one each for named ones. */
public final class Staff {
    public static final String PASSWORD = "a password for tests";
    public static final List<String> ROLES =
            List.of("FACILITY_MANAGER", "CLINICIAN", "DISPATCHER", "CREW", "HYGIENE", "OFFICIAL", "ADMINISTRATOR");

    private Staff() {}

    /** The seven roles, each twice for all facilities: {@code clinician.all} and {@code clinician.second}. */
    static void hire(Product product) {
        try (Sql sql = product.sql()) {
            for (String role : ROLES) {
                hire(sql, name(role, "all"), role);
                hire(sql, name(role, "second"), role);
            }
        }
    }

    /** One account; no facility means all of them. */
    public static void hire(Sql sql, String username, String role, String... facilities) {
        Object id = sql.one(
                "insert into account (username, display_name, role, password_hash, must_change, all_facilities)"
                        + " values (?, ?, ?, ?, false, ?) returning id",
                username,
                username,
                role,
                Hash.OF_PASSWORD,
                facilities.length == 0);
        for (String facility : facilities) {
            sql.run("insert into account_facility (account_id, facility_code) values (?, ?)", id, facility);
        }
    }

    public static String name(String role, String which) {
        return role.toLowerCase(java.util.Locale.ROOT).replace('_', '-') + "." + which;
    }

    private static final class Hash {
        private static final int ROUNDS = 1_000;

        static final String OF_PASSWORD = of(PASSWORD);

        // Few rounds: tests sign in often, and nobody attacks them.
        private static String of(String password) {
            byte[] salt = "salt of the tests".getBytes(StandardCharsets.US_ASCII);
            try {
                byte[] hash = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                        .generateSecret(new PBEKeySpec(password.toCharArray(), salt, ROUNDS, 256))
                        .getEncoded();
                Base64.Encoder base64 = Base64.getEncoder();
                return "pbkdf2-sha256$" + ROUNDS + "$" + base64.encodeToString(salt) + "$"
                        + base64.encodeToString(hash);
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
