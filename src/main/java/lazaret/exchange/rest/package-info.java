/**
 * The interface for outside clients under {@code /api}: the same use cases as the pages, with the same roles, scopes
 * and refusals. Reads requests strictly, writes answers and problem documents, and executes a repeated request once.
 * No rule of the field lives here.
 */
package lazaret.exchange.rest;
