// The page of a crew: looks for a new trip every ten seconds while it is seen and nobody is typing.
(function () {
    "use strict";

    const EVERY = 10000;

    const refresh = () => {
        const typing = ["INPUT", "SELECT", "TEXTAREA"].includes(document.activeElement.tagName);
        if (document.visibilityState === "visible" && navigator.onLine && !typing) {
            window.refreshTrip();
        }
    };

    setInterval(refresh, EVERY);
    document.addEventListener("visibilitychange", refresh);
})();
