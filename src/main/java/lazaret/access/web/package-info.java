/** Sign-in, sign-out and the own password. */
package lazaret.access.web;
