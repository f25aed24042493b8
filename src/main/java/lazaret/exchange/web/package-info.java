/** The page of imports. */
package lazaret.exchange.web;
