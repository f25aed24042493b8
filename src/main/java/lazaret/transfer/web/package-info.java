/** The dispatcher's board, the request, and the page of a crew. */
package lazaret.transfer.web;
