/** The pages of the stock. */
package lazaret.facility.web;
