// The gate: some of the list after the other until nobody is left; the list on paper.
(function () {
    "use strict";

    const left = () => Number(document.querySelector("[data-gate-left]").dataset.gateLeft);

    window.gateGoesOn = () => (left() > 0 ? window.gateOn() : window.gateEnded());

    document.addEventListener("click", (event) => {
        if (event.target.closest("[data-prints]")) {
            window.print();
        }
    });
})();
