package lazaret.living;

/** How closely a plan watches over somebody. */
public enum RiskLevel {
    LOW,
    MEDIUM,
    HIGH
}
