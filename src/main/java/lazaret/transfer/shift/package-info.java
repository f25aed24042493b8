/** Who shall be on duty, planned ahead: vehicles and stations with their crews. Who really drives is told by the crew. */
package lazaret.transfer.shift;
