/**
 * Staff on duty and how many beds it can look after. A bed is open where its room is; it is staffed where a facility tells its
 * nurses and the place has adopted how many beds one of them looks after. Without either, beds are open as their rooms are.
 */
package lazaret.facility.staff;
