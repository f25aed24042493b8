package offenders.stay.back;

import offenders.stay.there.StayThatGoesThere;

/** Closes a circle between two packages. */
public class StayThatComesBack {
    StayThatGoesThere there;
}
