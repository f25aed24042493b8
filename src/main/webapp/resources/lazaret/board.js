// The bed board: one listener for hundreds of tiles, filters and arrow keys without the server.
(function () {
    "use strict";

    const wanted = {mark: "", floor: "", sex: "", need: ""};
    const board = () => document.querySelector(".l-board");
    const tiles = () => [...document.querySelectorAll(".l-board .l-rm")];
    const shown = () => tiles().filter((tile) => !tile.classList.contains("l-off") && tile.offsetParent);

    const fits = (tile) => {
        const marks = tile.dataset.marks.split(" ");
        const floor = tile.closest(".l-floor").dataset.floor;
        return (!wanted.floor || floor === wanted.floor)
            && [wanted.mark, wanted.sex, wanted.need].every((mark) => !mark || marks.includes(mark));
    };

    const filter = () => {
        let found = 0;
        tiles().forEach((tile) => {
            const fit = fits(tile);
            found += fit ? 1 : 0;
            tile.classList.toggle("l-off", !fit);
        });
        document.querySelectorAll(".l-floor").forEach((floor) => {
            floor.hidden = Boolean(wanted.floor) && floor.dataset.floor !== wanted.floor;
        });
        document.querySelectorAll("[data-mark]").forEach((button) => {
            const on = button.dataset.mark === wanted.mark;
            button.classList.toggle("on", on);
            button.setAttribute("aria-pressed", String(on));
        });
        const nothing = document.querySelector(".l-nothing");
        if (nothing) {
            nothing.hidden = found > 0;
        }
        reach();
    };

    // One stop for the Tab key; the arrows do the rest.
    const reach = (tile) => {
        const focused = document.activeElement && document.activeElement.closest(".l-rm:not(.l-off)");
        const stop = tile || focused || document.querySelector(".l-rm.sel:not(.l-off)") || shown()[0];
        tiles().forEach((other) => {
            other.tabIndex = other === stop ? 0 : -1;
        });
    };

    const wrap = () => document.querySelector(".l-board-wrap");

    const select = (tile) => {
        tiles().forEach((other) => other.classList.toggle("sel", other === tile));
        if (wrap()) {
            wrap().classList.toggle("open", Boolean(tile));
        }
    };

    const selected = () => {
        const drawer = document.querySelector(".l-drawer [data-open-bed]");
        return drawer ? tiles().find((tile) => tile.dataset.bed === drawer.dataset.openBed) : null;
    };

    const open = (tile) => {
        select(tile);
        reach(tile);
        document.querySelector(".l-drawer").setAttribute("aria-busy", "true");
        window.openRoom([{name: "bed", value: tile.dataset.bed}]);
    };

    const close = () => {
        const tile = document.querySelector(".l-rm.sel");
        select(null);
        window.closeRoom();
        if (tile) {
            tile.focus();
        }
    };

    // The nearest tile in a direction, judged by where the tiles stand.
    const neighbour = (from, key) => {
        const at = from.getBoundingClientRect();
        const sideways = key === "ArrowLeft" || key === "ArrowRight";
        const sign = key === "ArrowRight" || key === "ArrowDown" ? 1 : -1;
        let best = null;
        let least = Infinity;
        shown().forEach((tile) => {
            const there = tile.getBoundingClientRect();
            const along = sign * (sideways ? there.left - at.left : there.top - at.top);
            const across = Math.abs(sideways ? there.top - at.top : there.left - at.left);
            if (along > 4 && (!sideways || across < 4) && along * 4 + across < least) {
                least = along * 4 + across;
                best = tile;
            }
        });
        return best;
    };

    document.addEventListener("click", (event) => {
        const tile = event.target.closest(".l-board .l-rm");
        const button = event.target.closest("[data-mark]");
        if (tile) {
            open(tile);
        } else if (button) {
            wanted.mark = wanted.mark === button.dataset.mark ? "" : button.dataset.mark;
            filter();
        } else if (event.target.closest("[data-closes=drawer]")) {
            event.preventDefault();
            close();
        }
    });

    document.addEventListener("change", (event) => {
        const name = event.target.dataset.narrows;
        if (name) {
            wanted[name] = event.target.value;
            filter();
        }
    });

    document.addEventListener("keydown", (event) => {
        const tile = event.target.closest(".l-board .l-rm");
        if (event.key === "Escape" && wrap() && wrap().classList.contains("open")) {
            close();
        } else if (tile && event.key.startsWith("Arrow")) {
            const next = neighbour(tile, event.key);
            event.preventDefault();
            if (next) {
                reach(next);
                next.focus();
            }
        }
    });

    window.roomOpened = () => {
        const drawer = document.querySelector(".l-drawer");
        drawer.removeAttribute("aria-busy");
        const title = drawer.querySelector("h2");
        if (title) {
            title.focus({preventScroll: !matchMedia("(max-width:900px)").matches});
        }
    };

    // After an action the board comes anew: filters and the mark of the open room are put back.
    const settle = () => {
        if (board()) {
            const tile = selected();
            if (wrap().classList.contains("open") || tile) {
                select(tile);
            }
            filter();
        }
    };

    window.jQuery(document).on("pfAjaxComplete", () => setTimeout(settle, 0));
    document.addEventListener("boardcame", settle);
    settle();

    // ---- somebody who waits, dragged into a room: the same as reserving on the page of arrivals ----
    const dragged = () => document.querySelector(".l-wp.l-drags");
    const under = (event) => event.target.closest && event.target.closest(".l-board .l-rm");
    const aimAt = (at) => tiles().forEach((other) => other.classList.toggle("l-aimed", other === at));

    document.addEventListener("click", (event) => {
        const button = event.target.closest("[data-opens=wait]");
        if (button) {
            button.setAttribute("aria-pressed", String(button.getAttribute("aria-pressed") !== "true"));
            window.toggleWait();
        }
    });

    document.addEventListener("dragstart", (event) => {
        const person = event.target.closest && event.target.closest(".l-wp[data-person]");
        if (person) {
            person.classList.add("l-drags");
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", person.dataset.person);
        }
    });

    document.addEventListener("dragover", (event) => {
        const at = dragged() && under(event);
        if (dragged()) {
            aimAt(at);
        }
        if (at) {
            event.preventDefault();
        }
    });

    document.addEventListener("drop", (event) => {
        const at = dragged() && under(event);
        if (at) {
            event.preventDefault();
            window.dropPerson([{name: "person", value: dragged().dataset.person}, {name: "bed", value: at.dataset.bed}]);
        }
    });

    document.addEventListener("dragend", () => {
        aimAt(null);
        if (dragged()) {
            dragged().classList.remove("l-drags");
        }
    });
})();
