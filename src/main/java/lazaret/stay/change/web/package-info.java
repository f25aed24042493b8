/** The page of the positives who wait for their ambulance. */
package lazaret.stay.change.web;
