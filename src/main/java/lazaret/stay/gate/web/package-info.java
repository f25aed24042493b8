/** Pages of the gate. */
package lazaret.stay.gate.web;
