// Whoever stands before the door is signed out: the copy of a trip that a telephone keeps goes with the session.
if ("caches" in window) {
    window.caches.delete("lazaret-crew");
}
