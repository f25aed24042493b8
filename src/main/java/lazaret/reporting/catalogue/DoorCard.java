package lazaret.reporting.catalogue;

import lazaret.facility.Zone;

/** What hangs at the door of a room: nothing about who lies there. */
record DoorCard(String facility, String name, String unit, String room, Zone zone, int beds) {}
