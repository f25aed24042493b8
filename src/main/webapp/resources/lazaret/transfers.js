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
})();
