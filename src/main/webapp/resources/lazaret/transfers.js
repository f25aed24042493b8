// The board of transfers: one listener for hundreds of cards.
(function () {
    "use strict";

    const cards = () => [...document.querySelectorAll(".l-tc[data-transfer]")];
    const wrap = () => document.querySelector(".l-board-wrap");

    const select = (number) => {
        cards().forEach((card) => card.classList.toggle("sel", card.dataset.transfer === number));
        wrap().classList.toggle("open", Boolean(number));
    };

    const open = (card) => {
        select(card.dataset.transfer);
        window.openTransfer([{name: "number", value: card.dataset.transfer}]);
    };

    const close = () => {
        const shown = document.querySelector("[data-open-transfer]");
        const number = shown && shown.dataset.openTransfer;
        select("");
        window.closeTransfer();
        const card = cards().find((other) => other.dataset.transfer === number);
        if (card) {
            card.focus();
        }
    };

    window.transferOpened = () => {
        const target = document.querySelector(".l-drawer select, .l-drawer input, .l-drawer button");
        if (target) {
            target.focus({preventScroll: true});
        }
    };

    document.addEventListener("click", (event) => {
        const card = event.target.closest(".l-tc[data-transfer]");
        if (card) {
            open(card);
        } else if (event.target.closest("[data-closes=transfer]")) {
            close();
        }
    });

    document.addEventListener("keydown", (event) => {
        const card = event.target.closest(".l-tc[data-transfer]");
        if (event.key === "Enter" && card && event.target === card) {
            event.preventDefault();
            open(card);
        } else if (event.key === "Escape" && wrap() && wrap().classList.contains("open")) {
            close();
        }
    });
    // ---- a card dragged onto a vehicle: the same as the button of the drawer ----
    const dragged = () => document.querySelector(".l-tc.l-drags");
    const vehicle = (event) => event.target.closest && event.target.closest(".l-veh[data-plate]");
    const aim = (at) => document.querySelectorAll(".l-veh").forEach((other) => other.classList.toggle("l-aimed", other === at));

    document.addEventListener("dragstart", (event) => {
        const card = event.target.closest && event.target.closest(".l-tc[draggable=true]");
        if (card) {
            card.classList.add("l-drags");
            event.dataTransfer.effectAllowed = "move";
            event.dataTransfer.setData("text/plain", card.dataset.transfer);
        }
    });

    document.addEventListener("dragover", (event) => {
        const at = dragged() && vehicle(event);
        aim(at);
        if (at) {
            event.preventDefault();
        }
    });

    document.addEventListener("drop", (event) => {
        const at = dragged() && vehicle(event);
        if (at) {
            event.preventDefault();
            window.dropTransfer([
                {name: "number", value: dragged().dataset.transfer}, {name: "plate", value: at.dataset.plate},
            ]);
        }
    });

    document.addEventListener("dragend", () => {
        aim(null);
        if (dragged()) {
            dragged().classList.remove("l-drags");
        }
    });
})();
