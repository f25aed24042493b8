// The steps of a crew, with or without a network. A tap is written into this telephone first, with its time and a key of
// its own, and then sent in order: nothing pressed is lost, nothing is done twice. Of the person nothing is kept: no name,
// no paper, only the number of the transfer.
(function () {
    "use strict";

    const EVERY = 3000;
    const SHOWN = 6;
    const ORDER = ["DEPARTED", "PICKED_UP", "HANDED_OVER", "VEHICLE_DISINFECTED", "VEHICLE_VERIFIED"];
    const net = document.getElementById("crew-net");
    const store = "lazaret.crew." + net.dataset.user;
    // What was read at the door lives as long as the page, never in the store.
    const read = new Map();
    let sending = false;
    let cutOff = false;
    // A copy of the page tells an old time; what the clocks differed by when it was made stands beside it.
    const copy = document.documentElement.dataset;
    let ahead = copy.kept ? Number(copy.ahead) : -Infinity;
    let asked = "";

    const trip = () => document.getElementById("crew-do");
    const queue = () => JSON.parse(localStorage.getItem(store) || "[]");
    const keep = (items) => localStorage.setItem(store, JSON.stringify(items));
    const change = (key, change) => keep(queue().map((item) => (item.key === key ? {...item, ...change} : item)));
    const offline = () => cutOff || !navigator.onLine;

    const newKey = () =>
        [...crypto.getRandomValues(new Uint8Array(16))].map((b) => b.toString(16).padStart(2, "0")).join("");

    // The clock of the server: the largest difference seen is the one with the shortest way, so never ahead of it.
    const now = () => Math.floor(Date.now() + (Number.isFinite(ahead) ? ahead : 0));

    const follows = (step, departed) => {
        if (step === "ABORTED") {
            return departed ? "VEHICLE_DISINFECTED" : "";
        }
        return step === "VEHICLE_DISINFECTED" ? "ANOTHER" : ORDER[ORDER.indexOf(step) + 1] || "";
    };

    /** The step that comes next, after what the server knows and what still waits here. */
    const next = () => {
        const shown = trip().dataset;
        let step = shown.another === "true" ? "ANOTHER" : shown.next;
        let departed = shown.departed === "true";
        for (const item of queue().filter((one) => one.transfer === shown.transfer)) {
            if (item.state === "refused") {
                break;
            }
            if (item.step === step || item.step === "ABORTED") {
                step = follows(item.step, departed);
                departed = departed || item.step === "DEPARTED";
            }
        }
        return step;
    };

    const clock = (at) =>
        new Date(at).toLocaleTimeString([], {hour: "2-digit", minute: "2-digit", hour12: false, timeZone: "Asia/Shanghai"});

    const line = (item) => {
        const entry = document.createElement("li");
        entry.className = "l-crew-" + item.state;
        const word = net.querySelector("[data-word=" + item.step + "]").textContent;
        entry.append(`${clock(item.at)} ${word} · `, Object.assign(document.createElement("b"), {textContent: net.dataset[item.state]}));
        if (item.state === "refused") {
            const drop = document.createElement("button");
            drop.type = "button";
            drop.className = "l-btn l-tall";
            drop.dataset.drops = item.key;
            drop.textContent = net.dataset.drop;
            entry.append(Object.assign(document.createElement("p"), {className: "l-bad", textContent: item.why}), drop);
        }
        return entry;
    };

    const show = () => {
        const items = queue();
        const waiting = items.filter((item) => item.state === "waiting").length;
        const list = document.getElementById("crew-queue");
        list.hidden = items.length === 0;
        list.querySelector("ol").replaceChildren(...items.slice(-SHOWN).map(line));
        document.getElementById("crew-offline").hidden = !offline();
        document.querySelectorAll("[data-synced]").forEach((words) => {
            words.hidden = offline() || waiting > 0;
        });
        net.querySelector("[data-copied]").textContent = copy.kept ? net.dataset.copy.replace("{0}", clock(Number(copy.kept))) : "";
        net.querySelector("[data-waits]").textContent = waiting ? net.dataset.count.replace("{0}", waiting) : "";
        if (!offline()) {
            document.getElementById("crew-needs").hidden = true;
        }
        if (!trip()) {
            return;
        }
        if (!copy.kept) {
            ahead = Math.max(ahead, Number(trip().dataset.now) - Date.now());
        }
        const step = next();
        if (!["ASSIGNED", "DEPARTED", "PICKED_UP", "HANDED_OVER"].includes(step)) {
            asked = "";
        }
        trip().querySelectorAll("[data-step]").forEach((part) => {
            part.classList.toggle("on", part.dataset.step === step || part.dataset.step === asked);
        });
        document.querySelectorAll(".l-steps [data-kind]").forEach((station, i) => {
            const behind = step === "ANOTHER" || step === "VEHICLE_VERIFIED" ? ORDER.length : ORDER.indexOf(step) + 1;
            station.className = i < behind ? "done" : i === behind ? "now" : "";
            station.dataset.n = i < behind ? "✓" : String(i + 1);
        });
    };

    const say = (step, text) => {
        document.getElementById((step === "PICKED_UP" ? "identity" : step) + "-no").textContent = text || "";
    };

    const field = (id) => document.getElementById(id).value.trim();

    /** What a step has to say besides itself; a sentence where something is missing. */
    const said = (step) => {
        if (step === "HANDED_OVER") {
            return field("receivedBy") ? {receivedBy: field("receivedBy")} : net.dataset.signature;
        }
        if (step === "ABORTED") {
            return field("abortReason") ? {reason: field("abortReason")} : net.dataset.reason;
        }
        if (step !== "PICKED_UP") {
            return {};
        }
        const code = field("identity").toUpperCase();
        const mine = trip().dataset;
        const fits = [mine.person.toUpperCase(), mine.transfer].includes(code)
            || (mine.tail.length >= 4 && code.endsWith(mine.tail.toUpperCase()));
        if (!code) {
            return net.dataset.missing;
        }
        // Without a network the telephone itself compares; with one the server does, and writes down what was wrong.
        return fits || !offline() ? {compared: fits} : net.dataset.wrong;
    };

    const press = (step) => {
        const shown = trip().dataset;
        const items = queue();
        const again = items.find((item) => item.transfer === shown.transfer && item.step === step && item.state !== "refused");
        if (again || (step !== next() && step !== "ABORTED")) {
            return;
        }
        const what = said(step);
        if (typeof what === "string") {
            say(step, what);
            return;
        }
        say(step, "");
        const last = items.length ? Date.parse(items[items.length - 1].at) : 0;
        const item = {
            key: newKey(), transfer: shown.transfer, step, at: new Date(Math.max(now(), last)).toISOString(), state: "waiting", ...what
        };
        if (step === "PICKED_UP") {
            read.set(item.key, field("identity"));
        }
        const refused = items.findIndex((one) => one.transfer === shown.transfer && one.step === step);
        if (refused >= 0) {
            items[refused] = item;
        } else {
            items.push(item);
        }
        keep(items);
        asked = "";
        show();
        send();
    };

    const body = (item) => {
        const form = new URLSearchParams({transfer: item.transfer, step: item.step, at: item.at});
        if (read.has(item.key)) {
            form.set("identity", read.get(item.key));
        } else if (item.compared) {
            form.set("compared", "true");
        }
        ["receivedBy", "reason"].filter((name) => item[name]).forEach((name) => form.set(name, item[name]));
        return form;
    };

    /** Sends one; whether the next one may follow. */
    const sendOne = async (item) => {
        let response;
        try {
            response = await fetch(net.dataset.sends, {
                method: "POST", body: body(item), headers: {"Idempotency-Key": item.key}, redirect: "manual"
            });
        } catch (e) {
            cutOff = true;
            // Only the server can tell whose slip this is: the telephone asks for the paper instead.
            if (item.step === "PICKED_UP" && !item.compared) {
                keep(queue().filter((one) => one.key !== item.key));
                say("PICKED_UP", net.dataset.missing);
            }
            return false;
        }
        cutOff = false;
        document.getElementById("crew-sign-in").hidden = response.type !== "opaqueredirect" && response.status !== 401;
        if (response.ok) {
            read.delete(item.key);
            change(item.key, {state: "sent"});
            const said = {PICKED_UP: "identity", HANDED_OVER: "receivedBy", ABORTED: "abortReason"}[item.step];
            if (said && trip()) {
                document.getElementById(said).value = "";
            }
            return true;
        }
        if (response.status === 409) {
            const no = await response.json();
            change(item.key, {state: "refused", why: no.why});
            say(item.step, no.why);
        }
        return false;
    };

    const send = async () => {
        if (sending) {
            return;
        }
        sending = true;
        let sent = false;
        try {
            for (;;) {
                const first = queue().find((item) => item.state !== "sent");
                if (!first || first.state === "refused" || !navigator.onLine || !(await sendOne(first))) {
                    break;
                }
                sent = true;
                show();
            }
        } finally {
            sending = false;
        }
        keep(queue().filter((item, i, all) => item.state !== "sent" || i >= all.length - SHOWN));
        show();
        if (sent) {
            window.readTrip();
        }
    };

    // What only the server can do is not begun without a network.
    document.addEventListener("click", (event) => {
        if (offline() && event.target.closest("[data-online]")) {
            event.preventDefault();
            event.stopImmediatePropagation();
            document.getElementById("crew-needs").hidden = false;
        }
    }, true);

    document.addEventListener("click", (event) => {
        const at = (name) => event.target.closest("[data-" + name + "]");
        if (at("press")) {
            press(at("press").dataset.press);
        } else if (at("asks")) {
            asked = asked ? "" : at("asks").dataset.asks;
            show();
        } else if (at("drops")) {
            keep(queue().filter((item) => item.key !== at("drops").dataset.drops));
            show();
            send();
        }
    });

    // A scanner types what it reads and ends it with Enter.
    document.addEventListener("keydown", (event) => {
        if (event.key === "Enter" && ["identity", "receivedBy"].includes(event.target.id)) {
            event.preventDefault();
            press(event.target.id === "identity" ? "PICKED_UP" : "HANDED_OVER");
        }
    });

    window.addEventListener("online", () => {
        cutOff = false;
        show();
        send();
    });
    window.addEventListener("offline", show);
    document.addEventListener("tripcame", show);
    setInterval(() => {
        if (queue().some((item) => item.state === "waiting")) {
            send();
        } else if (cutOff) {
            cutOff = false; // nothing to try it with: the next tap will tell
            show();
        }
    }, EVERY);
    show();
    send();
})();
