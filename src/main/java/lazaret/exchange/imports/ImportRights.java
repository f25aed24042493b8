package lazaret.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import lazaret.access.AccessRefusal;
import lazaret.access.Caller;
import lazaret.access.Scope;

/** Which kinds of files the caller may bring, and where their files stand meanwhile. */
@ApplicationScoped
public class ImportRights {
    @Inject
    private Caller caller;

    @Inject
    private Scope scope;

    /**
     * @param word of {@link ImportKind}
     * @throws lazaret.platform.RefusalException if there is no such kind or it is not the caller's
     */
    ImportKind require(String word) {
        ImportKind kind = ImportKind.of(word)
                .orElseThrow(() -> ImportRefusal.KIND_IS_NOT_KNOWN.refusal(word).asException());
        if (!kind.isFor(caller.role())) {
            throw AccessRefusal.NOT_ALLOWED.refusal().asException();
        }
        if (kind == ImportKind.FACILITIES) {
            scope.requireAll();
        }
        return kind;
    }

    /** A folder of this server, which it empties when it starts: a killed import leaves nobody's papers behind. */
    static Path folder() {
        return Path.of(System.getProperty("com.sun.aas.instanceRoot", System.getProperty("java.io.tmpdir")));
    }
}
