// The command board: charts and the map are drawn from the tables on the page, and drawn again whenever those are read anew.
(function () {
    "use strict";

    const root = getComputedStyle(document.documentElement);
    const colour = (name) => root.getPropertyValue("--" + name).trim();
    const onWall = document.querySelector(".l-wall") !== null;
    const size = onWall ? 16 : 12;

    const rows = (name) => [...document.querySelectorAll(`[data-table="${name}"] tbody tr`)];
    const number = (cell) => Number(cell.textContent.replace(/[^0-9.-]/g, ""));

    // ---- charts ----
    const canvas = document.querySelector("[data-chart=trend]");

    const trend = () => {
        const days = rows("trend").map((row) => [...row.cells]);
        return {
            labels: days.map((cells) => cells[0].textContent),
            columns: [1, 2, 3].map((i) => days.map((cells) => number(cells[i]))),
        };
    };

    const drawn = canvas && (() => {
        const figures = trend();
        Chart.defaults.color = colour("ink-2");
        Chart.defaults.font.family = root.getPropertyValue("--font");
        Chart.defaults.font.size = size;
        const bars = (label, data, name) => ({type: "bar", label, data, backgroundColor: colour(name), yAxisID: "moves"});
        return new Chart(canvas, {
            data: {
                labels: figures.labels,
                datasets: [
                    {type: "line", label: canvas.dataset.present, data: figures.columns[0], borderColor: colour("primary"),
                        backgroundColor: colour("primary"), borderWidth: 2.5, pointRadius: 2, yAxisID: "people"},
                    bars(canvas.dataset.arrived, figures.columns[1], "bad-b"),
                    bars(canvas.dataset.departed, figures.columns[2], "ink-3"),
                ],
            },
            options: {
                animation: false, maintainAspectRatio: false, interaction: {mode: "index", intersect: false},
                plugins: {legend: {position: "top", align: "end", labels: {boxWidth: size, boxHeight: size}}},
                scales: {
                    x: {grid: {display: false}},
                    people: {position: "left", beginAtZero: true, grid: {color: colour("line-soft")}, grace: "10%", ticks: {precision: 0}},
                    // The bars stand low, so that they never cross the line.
                    moves: {position: "right", beginAtZero: true, grid: {display: false}, ticks: {precision: 0},
                        afterDataLimits: (axis) => { axis.max = Math.max(4, axis.max * 3); }},
                },
            },
        });
    })();

    const drawChart = () => {
        if (drawn) {
            const figures = trend();
            drawn.data.labels = figures.labels;
            drawn.data.datasets.forEach((set, i) => { set.data = figures.columns[i]; });
            drawn.update("none");
        }
    };

    // ---- the map: the background is plain, nothing is fetched from outside ----
    const place = document.getElementById("l-map");
    const tones = {ok: "st-free", warn: "warn-b", bad: "bad-b"};
    const marks = new Map();
    const map = place && L.map(place, {
        attributionControl: false, zoomControl: false, zoomSnap: 0.25, scrollWheelZoom: false, fadeAnimation: false,
        zoomAnimation: false, minZoom: 7, maxZoom: 15,
    });
    if (map && !onWall) {
        L.control.zoom({zoomInTitle: place.dataset.in, zoomOutTitle: place.dataset.out}).addTo(map);
    }

    const placed = () => rows("houses").map((row) => row.dataset).filter((house) => house.lat && house.lng);

    const words = (house) => {
        const text = document.createElement("span");
        text.textContent = `${house.code} ${house.name} · ${house.percent || "–"}% · ${house.free}`;
        return text;
    };

    const mark = (house) => {
        const look = {
            radius: 5 + Math.sqrt(Number(house.open)) / 3 + (onWall ? 4 : 0), weight: 2, color: colour("card"),
            fillColor: colour(tones[house.tone]), fillOpacity: 0.9,
        };
        const known = marks.get(house.code);
        if (known) {
            known.setStyle(look).setRadius(look.radius).setTooltipContent(words(house));
            return;
        }
        const made = L.circleMarker([Number(house.lat), Number(house.lng)], look).bindTooltip(words(house)).addTo(map);
        made.on("click", () => {
            const link = document.querySelector(`[data-table=houses] tr[data-code="${house.code}"] a`);
            if (link && !onWall) {
                link.click();
            }
        });
        marks.set(house.code, made);
    };

    // Districts have no outlines here: their names stand under the middle of their facilities, where they find room.
    const nameDistricts = (houses) => {
        const taken = [];
        new Set(houses.map((h) => h.district)).forEach((name) => {
            const some = houses.filter((h) => h.district === name);
            const middle = (key) => some.reduce((sum, h) => sum + Number(h[key]), 0) / some.length;
            const at = [middle("lat"), middle("lng")];
            const point = map.latLngToContainerPoint(at);
            if (taken.some((other) => Math.abs(other.x - point.x) < 52 && Math.abs(other.y - point.y) < 18)) {
                return;
            }
            taken.push(point);
            const text = document.createElement("span");
            text.textContent = name;
            L.marker(at, {
                interactive: false, keyboard: false,
                icon: L.divIcon({className: "l-district", html: text, iconSize: [90, 18], iconAnchor: [45, -10]}),
            }).addTo(map);
        });
    };

    const drawMap = () => {
        if (!map) {
            return;
        }
        const houses = placed();
        if (marks.size === 0 && houses.length > 0) {
            map.fitBounds(houses.map((h) => [Number(h.lat), Number(h.lng)]), {padding: [24, 24]});
            nameDistricts(houses);
        }
        houses.forEach(mark);
    };

    drawMap();
    document.addEventListener("boardcame", () => {
        drawChart();
        drawMap();
    });

    // A wall has no controls; Escape leads back.
    document.addEventListener("keydown", (event) => {
        const leave = document.querySelector(".l-leave");
        if (event.key === "Escape" && leave) {
            leave.click();
        }
    });
})();
