/**
 * The interface for outside clients under {@code /api}: the same use cases as the pages, with the same roles, scopes
 * and refusals. Each resource asks a body for its fields and calls one use case; no rule of the field lives here.
 */
package lazaret.exchange.rest;
