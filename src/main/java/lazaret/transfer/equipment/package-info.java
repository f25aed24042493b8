/** What the vehicles carry. */
package lazaret.transfer.equipment;
