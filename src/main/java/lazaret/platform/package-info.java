/**
 * What every capability stands on and that knows none of them: refusals, texts, the clock, migration, health.
 * No rule of the field lives here.
 */
package lazaret.platform;
