package lazaret.hygiene.waste;

/** The five classes of medical waste of the Chinese catalogue (医疗废物分类目录). */
public enum WasteKind {
    INFECTIOUS,
    PATHOLOGICAL,
    SHARPS,
    PHARMACEUTICAL,
    CHEMICAL
}
