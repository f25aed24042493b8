// The browser prints the slips that stand on the page.
document.addEventListener("click", (event) => {
    if (event.target.closest("[data-prints=page]")) {
        window.print();
    }
});
