// The bus: one part of the list after the other until nobody is left, and one tap for each.
(function () {
    "use strict";

    const left = () => Number(document.querySelector("[data-left]").dataset.left);

    window.boardingGoesOn = () => (left() > 0 ? window.boardOn() : window.boardingEnded());

    // The tap of the one who is in goes away: the finger or the Enter key finds the next one.
    let tapped = -1;

    const taps = () => [...document.querySelectorAll(".l-tap")];

    document.addEventListener("click", (event) => {
        const tap = event.target.closest(".l-tap");
        if (tap) {
            tapped = taps().indexOf(tap);
        }
    }, true);

    window.boardedOne = () => {
        const next = taps()[tapped];
        if (next) {
            next.focus({preventScroll: true});
        }
    };

    // A link that acts answers the space bar as a button does.
    document.addEventListener("keydown", (event) => {
        if (event.key === " " && event.target.classList.contains("l-tap")) {
            event.preventDefault();
            event.target.click();
        }
    });
})();
