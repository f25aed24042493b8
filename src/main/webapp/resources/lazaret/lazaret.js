// Keys and the clock of every page. No page carries a script of its own: the content security policy forbids it.
(function () {
    "use strict";

    const typing = (element) =>
        element.isContentEditable || ["INPUT", "TEXTAREA", "SELECT"].includes(element.tagName);

    const help = () => document.getElementById("l-help");

    const focusSearch = () => {
        const field = document.querySelector(".l-search input");
        if (field) {
            field.focus();
            field.select();
        }
        return Boolean(field);
    };

    // "g" and then a digit opens the entry of the menu with that number.
    let goesTo = false;

    const openEntry = (key) => {
        const entries = document.querySelectorAll(".l-rail a");
        const entry = entries[Number(key) - 1];
        if (entry) {
            entry.click();
        }
        return Boolean(entry);
    };

    const answered = (event) => {
        if (goesTo) {
            goesTo = false;
            return openEntry(event.key);
        }
        switch (event.key) {
            case "/":
                return focusSearch();
            case "?":
                if (help()) {
                    help().showModal();
                }
                return Boolean(help());
            case "g":
                goesTo = true;
                return false;
            default:
                return false;
        }
    };

    // Also while something is typed elsewhere: that stays where it is.
    const wantsSearch = (event) =>
        (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k";

    document.addEventListener("keydown", (event) => {
        if (wantsSearch(event) && focusSearch()) {
            event.preventDefault();
            return;
        }
        if (event.ctrlKey || event.altKey || event.metaKey || typing(event.target)) {
            return;
        }
        if (answered(event)) {
            event.preventDefault();
        }
    });

    // The sheet above the bar of a telephone: opened by its button, closed by anything else.
    const more = document.querySelector("[data-opens=more]");

    const showMore = (shown) => {
        if (more) {
            more.setAttribute("aria-expanded", String(shown));
        }
    };

    document.addEventListener("keydown", (event) => {
        if (event.key === "Escape") {
            showMore(false);
        }
    });

    document.addEventListener("click", (event) => {
        if (event.target.closest("[data-opens=help]")) {
            help().showModal();
        }
        showMore(Boolean(more && more.contains(event.target)) && more.getAttribute("aria-expanded") !== "true");
        const menu = document.querySelector(".l-user[open]");
        if (menu && !menu.contains(event.target)) {
            menu.removeAttribute("open");
        }
    });

    // A choice that leads to another page does so at once.
    document.addEventListener("change", (event) => {
        if (event.target.dataset.submits === "change") {
            event.target.form.submit();
        }
    });

    // The clock of the facility, counted on from the time of the server.
    const clock = document.querySelector("time[data-millis]");
    if (clock) {
        const ahead = Number(clock.dataset.millis) - Date.now();
        const zone = clock.dataset.zone;
        const face = new Intl.DateTimeFormat("en-GB", {
            timeZone: zone, hour: "2-digit", minute: "2-digit", hour12: false,
        });
        setInterval(() => {
            clock.textContent = face.format(new Date(Date.now() + ahead));
        }, 5000);
    }
})();
