package lazaret.transfer.dispatch;

import lazaret.transfer.TransferState;

/**
 * Where a transfer stands after a step.
 *
 * @param ambulance plate of the vehicle; null before the assignment
 * @param bed code of the bed that waits or where the person now lies; null where the way leads home
 */
public record Standing(String number, TransferState state, String ambulance, String bed) {}
