// The page of a crew: looks for a new trip every ten seconds while it is seen, keeps what is being typed when the trip is
// drawn again, and lets the telephone open it without a network.
(function () {
    "use strict";

    const EVERY = 10000;
    const net = document.getElementById("crew-net");
    const kept = "kept" in document.documentElement.dataset;
    let before = null;
    let composing = false;
    let late = false;
    let shown = "";

    const trip = () => document.getElementById("crew-do");
    const number = () => (trip() ? trip().dataset.transfer : "");
    const inForm = (element) => (element && element.closest && element.closest("#trip") ? element : null);
    const typed = () =>
        [...document.querySelectorAll("#trip input:not([type=hidden]), #trip select, #trip textarea")].filter((field) => field.id);

    // A list that is open, or a word that is half written, would be torn away.
    const busy = () => composing || (inForm(document.activeElement) && document.activeElement.tagName === "SELECT");

    /** Reads the trip again, at once or as soon as nobody is in the middle of a word. */
    window.readTrip = () => {
        late = busy();
        if (!late) {
            window.refreshTrip();
        }
    };

    /** Before the new trip replaces the old one; true: it must not. */
    window.tripComes = () => {
        if (busy()) {
            late = true;
            return true;
        }
        const at = inForm(document.activeElement);
        before = {
            transfer: number(),
            values: new Map(typed().map((field) => [field.id, field.value])),
            focus: at && at.id,
            caret: at && at.tagName === "INPUT" ? [at.selectionStart, at.selectionEnd] : null,
        };
        return false;
    };

    // What was typed for one person is never offered for the next.
    const putBack = () => {
        if (before.transfer !== number()) {
            return;
        }
        typed().filter((field) => before.values.has(field.id)).forEach((field) => {
            field.value = before.values.get(field.id);
        });
        const successor = before.focus && document.getElementById(before.focus);
        if (successor) {
            successor.focus({preventScroll: true});
            if (before.caret) {
                successor.setSelectionRange(...before.caret);
            }
        }
    };

    window.tripCame = () => {
        if (before) {
            putBack();
            before = null;
        }
        document.dispatchEvent(new Event("tripcame"));
        keep();
    };

    document.addEventListener("compositionstart", () => {
        composing = true;
    });
    ["compositionend", "change"].forEach((kind) => document.addEventListener(kind, () => {
        composing = false;
        if (late) {
            late = false;
            window.refreshTrip();
        }
    }));

    // The buttons of the form draw it again as well; what the server holds of its own fields is then the truth.
    window.jQuery(document).on("pfAjaxSuccess", () => {
        window.tripComes();
        if (before) {
            before.values.forEach((_, id) => id.includes(":") && before.values.delete(id));
        }
    });
    window.jQuery(document).on("pfAjaxComplete", window.tripCame);

    /** Tells the worker what this page is made of, whenever it shows another trip than the copy in the telephone. */
    const keep = () => {
        const now = [number(), trip() && trip().dataset.way].join(" ");
        if (kept || !("serviceWorker" in navigator) || shown === now) {
            return;
        }
        const parts = performance.getEntriesByType("resource").map((part) => part.name)
            .concat(net.dataset.decoder).map((part) => new URL(part, location.href))
            .filter((part) => part.origin === location.origin && part.pathname.includes("/jakarta.faces.resource/"))
            .map((part) => part.href);
        navigator.serviceWorker.ready.then((registration) => {
            registration.active.postMessage({page: location.pathname, parts: [...new Set(parts)]});
            shown = now;
        });
    };

    // A copy is replaced by the page itself as soon as the server answers, but never under somebody's fingers.
    const renew = async () => {
        if (!navigator.onLine || typed().some((field) => field.value)) {
            return;
        }
        try {
            await fetch(net.dataset.worker, {cache: "no-store"});
        } catch (e) {
            return; // still no network: the copy stays
        }
        location.reload();
    };

    const again = () => {
        if (document.visibilityState !== "visible") {
            return;
        }
        if (kept) {
            renew();
        } else if (navigator.onLine) {
            window.readTrip();
        }
    };

    if ("serviceWorker" in navigator) {
        navigator.serviceWorker.register(net.dataset.worker, {scope: location.pathname});
        window.addEventListener("load", keep);
    }
    setInterval(again, EVERY);
    document.addEventListener("visibilitychange", again);
    window.addEventListener("online", again);
})();
