package lazaret.hygiene;

/** How labels of agents say how strong they are: available chlorine by the litre, or a share. */
public enum ConcentrationUnit {
    MG_PER_L,
    PERCENT
}
