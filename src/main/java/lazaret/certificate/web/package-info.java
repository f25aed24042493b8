/** The public page of a certificate, and the certificates on the page of a person. */
package lazaret.certificate.web;
