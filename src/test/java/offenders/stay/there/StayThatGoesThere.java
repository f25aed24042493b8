package offenders.stay.there;

import offenders.stay.back.StayThatComesBack;

/** Closes a circle between two packages. */
public class StayThatGoesThere {
    StayThatComesBack back;
}
