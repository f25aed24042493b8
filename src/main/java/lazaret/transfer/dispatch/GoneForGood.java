package lazaret.transfer.dispatch;

import lazaret.person.Person;
import lazaret.stay.Stamp;

/** Somebody was fetched from a bed to which they do not come back; told in the transaction of the pick-up. */
public record GoneForGood(Person person, Stamp stamp) {}
