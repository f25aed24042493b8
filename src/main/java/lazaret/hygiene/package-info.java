/**
 * Terminal disinfection: recorded by one person, verified by another. Knows rooms and beds by their codes alone; what is
 * contaminated it asks through {@link lazaret.hygiene.Contamination}, and that something is clean it tells by {@link
 * lazaret.hygiene.Verified}.
 */
package lazaret.hygiene;
