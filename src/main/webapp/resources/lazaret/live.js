// Boards that stay live: a socket says that something changed, the board is read again, and what somebody is at work on
// stays where it is. Without the socket it is read every thirty seconds; without a network the last board stays.
(function () {
    "use strict";

    const EVERY = 30000;
    const SHORTEST_GAP = 700; // however much happens: a read takes the server longer than the eye needs
    const LONGEST_WAIT = 30000;
    const ENDED = 1008;
    const DEAF = "-";

    const banner = document.getElementById("l-offline");
    const sign = document.querySelector("[data-live]");

    const showBanner = (wanted) => {
        const shown = wanted || !navigator.onLine;
        if (banner) {
            banner.textContent = shown ? banner.dataset.text : "";
            banner.hidden = !shown;
        }
    };

    window.addEventListener("offline", () => showBanner(true));
    window.addEventListener("online", () => showBanner(false));
    showBanner(false);
    if (!sign) {
        return;
    }

    const clock = document.querySelector("time[data-millis]");
    const ahead = clock ? Number(clock.dataset.millis) - Date.now() : 0;
    const face = new Intl.DateTimeFormat("en-GB", {
        timeZone: clock ? clock.dataset.zone : undefined,
        hour: "2-digit", minute: "2-digit", second: "2-digit", hour12: false,
    });

    const show = (state) => {
        if (sign.dataset.state !== state) {
            sign.dataset.state = state;
            sign.querySelector("b").textContent = sign.dataset[state];
        }
    };

    // ---- reading again ----
    let reading = false;
    let again = false;
    let due = null;

    const busy = () => document.querySelector(".l-drags") !== null;

    const read = () => {
        if (document.visibilityState !== "visible" || reading || due || busy()) {
            again = true;
            return;
        }
        again = false;
        reading = true;
        window[sign.dataset.reads]();
    };

    const next = () => {
        due = null;
        if (again) {
            read();
        }
    };

    const keyOf = (element) => {
        const named = element && element.closest("[id],[data-transfer],[data-bed],[data-mark]");
        if (!named || named === document.body) {
            return null;
        }
        const name = ["transfer", "bed", "mark"].find((key) => named.dataset[key]);
        return name ? `[data-${name}="${named.dataset[name]}"]` : `[id="${named.id}"]`;
    };

    let kept = null;

    // Before the new fragments replace the old ones.
    window.boardComes = () => {
        const scrolls = [...document.querySelectorAll("[data-scrolls]")]
            .map((e) => [e.dataset.scrolls, e.scrollTop, e.scrollLeft]);
        kept = {scrolls, focus: document.activeElement, key: keyOf(document.activeElement)};
    };

    const putBack = () => {
        kept.scrolls.forEach(([name, top, left]) => {
            const element = document.querySelector(`[data-scrolls="${name}"]`);
            if (element) {
                element.scrollTop = top;
                element.scrollLeft = left;
            }
        });
        if (kept.key && !kept.focus.isConnected) {
            const successor = document.querySelector(kept.key);
            if (successor) {
                successor.focus({preventScroll: true});
            }
        }
        kept = null;
    };

    window.boardCame = (status) => {
        const came = status === "success";
        reading = false;
        due = setTimeout(next, SHORTEST_GAP);
        showBanner(!came);
        if (came) {
            sign.querySelector("time").textContent = face.format(new Date(Date.now() + ahead));
        }
        if (kept) {
            putBack();
            document.dispatchEvent(new Event("boardcame"));
        }
    };

    // ---- the socket ----
    let failures = 0;
    let socket = null;
    let later = null;
    let was = false;

    const connect = () => {
        clearTimeout(later);
        later = null;
        const address = new URL(sign.dataset.door, location.href);
        address.protocol = location.protocol === "https:" ? "wss:" : "ws:";
        sign.dataset.live.split(" ").forEach((topic) => address.searchParams.append("topic", topic));
        if (clock && !was) {
            address.searchParams.append("read", clock.dataset.millis);
        }
        socket = new WebSocket(address);
        socket.onopen = () => {
            failures = 0;
            was = true;
            show("on");
            showBanner(false);
        };
        socket.onmessage = (event) => {
            show(event.data === DEAF ? "again" : "on");
            if (event.data !== DEAF) {
                read();
            }
        };
        socket.onclose = (event) => {
            show("again");
            if (event.code === ENDED) {
                read(); // the answer says why: signed out, or not allowed any more
                return;
            }
            const wait = Math.min(LONGEST_WAIT, 1000 * 2 ** failures) * (0.5 + Math.random() / 2);
            failures = Math.min(failures + 1, 6);
            later = setTimeout(connect, wait);
        };
    };

    window.addEventListener("online", () => {
        if (later) {
            failures = 0;
            connect();
        }
        read();
    });
    window.addEventListener("offline", () => {
        show("again");
        if (socket) {
            socket.close();
        }
    });
    document.addEventListener("visibilitychange", () => {
        if (again && !due && !reading) {
            read();
        }
    });
    document.addEventListener("dragend", () => setTimeout(() => again && !due && !reading && read(), 0));

    setInterval(read, EVERY);
    connect();
})();
