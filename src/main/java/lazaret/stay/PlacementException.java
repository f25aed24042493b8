package lazaret.stay;

/**
 * An exception that somebody takes responsibility for.
 *
 * @param carerFor number of the other one of the pair: whom the carer cares for, or who cares for the one placed; null
 *     for a child alone
 * @param approvedBy who approved it; for a waiver the user name of the clinician
 */
public record PlacementException(ExceptionKind kind, String carerFor, String approvedBy, String reason) {}
