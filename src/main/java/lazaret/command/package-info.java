/**
 * The city as its offices look at it: figures without names, from the whole city down to the room. What is counted comes
 * from the census; nothing here changes a stay, a bed or a person.
 */
package lazaret.command;
