// The walk round by keyboard: Enter goes down a column of a table, and a scanner finds its field ready for the next tube.
(function () {
    "use strict";

    const fieldOf = (row, column) => {
        const cell = row && row.cells[column];
        return cell ? cell.querySelector("input, select") : null;
    };

    const step = (from, forwards) => {
        const table = from.closest("[data-walks]");
        const row = from.closest("tr");
        const column = from.closest("td").cellIndex;
        const next = fieldOf(forwards ? row.nextElementSibling : row.previousElementSibling, column);
        const end = forwards ? document.getElementById(table.dataset.walks) : null;
        const target = next || end;
        if (target) {
            target.focus();
            if (target.select) {
                target.select();
            }
        }
    };

    document.addEventListener("keydown", (event) => {
        const field = event.target;
        if (event.isComposing || !field.closest || !field.closest("[data-walks] td") || field.tagName === "BUTTON") {
            return;
        }
        const arrows = field.tagName === "INPUT";
        if (event.key === "Enter" || (arrows && event.key === "ArrowDown")) {
            event.preventDefault();
            step(field, true);
        } else if (arrows && event.key === "ArrowUp") {
            event.preventDefault();
            step(field, false);
        }
    });

    // What was refused is the next thing to look at; otherwise the next tube.
    const settle = () => {
        const wrong = document.querySelector(".l-wrong input");
        const scan = document.querySelector("[data-scan]");
        if (wrong) {
            wrong.focus();
        } else if (scan) {
            scan.focus();
        }
    };

    if (window.jQuery) {
        window.jQuery(document).on("pfAjaxComplete", settle);
    }
    if (document.querySelector("[data-scan]")) {
        settle();
    }
})();
