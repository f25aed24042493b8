// Reads a code with the camera of the telephone and puts it into a field. Browsers that cannot read codes themselves get a
// decoder; where the page has no right to a camera it says so, and typing remains.
(function () {
    "use strict";

    const EVERY = 200;
    const net = document.getElementById("crew-net");
    const camera = document.getElementById("crew-camera");
    const video = camera.querySelector("video");
    const picture = document.createElement("canvas");

    const loaded = (address) => new Promise((done, failed) => {
        const script = document.createElement("script");
        script.src = address;
        script.onload = done;
        script.onerror = failed;
        document.head.append(script);
    });

    const native = async () =>
        "BarcodeDetector" in window && (await window.BarcodeDetector.getSupportedFormats()).includes("qr_code");

    /** Looks for a code in what the camera sees; empty without one. */
    const eye = async () => {
        if (await native()) {
            const detector = new window.BarcodeDetector({formats: ["qr_code"]});
            return async () => ((await detector.detect(video))[0] || {rawValue: ""}).rawValue;
        }
        if (!window.jsQR) {
            await loaded(net.dataset.decoder);
        }
        const pen = picture.getContext("2d", {willReadFrequently: true});
        return async () => {
            picture.width = video.videoWidth;
            picture.height = video.videoHeight;
            pen.drawImage(video, 0, 0);
            const {data, width, height} = pen.getImageData(0, 0, picture.width, picture.height);
            return (window.jsQR(data, width, height) || {data: ""}).data;
        };
    };

    const scan = async (field) => {
        const look = await eye();
        const stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: "environment"}});
        try {
            video.srcObject = stream;
            camera.showModal();
            await video.play();
            while (camera.open) {
                const code = await look();
                if (code) {
                    document.getElementById(field).value = code;
                    camera.close();
                    document.getElementById(field).focus();
                }
                await new Promise((wait) => setTimeout(wait, EVERY));
            }
        } finally {
            camera.close();
            stream.getTracks().forEach((track) => track.stop());
        }
    };

    const possible = () => window.isSecureContext && navigator.mediaDevices !== undefined;

    const show = () => {
        document.querySelectorAll("[data-scans]").forEach((button) => {
            button.hidden = !possible();
        });
        document.querySelectorAll("[data-unsafe]").forEach((words) => {
            words.hidden = possible();
        });
    };

    document.addEventListener("click", (event) => {
        const asks = event.target.closest("[data-scans]");
        if (asks) {
            const says = document.getElementById(asks.dataset.scans + "-no");
            says.textContent = "";
            scan(asks.dataset.scans).catch(() => {
                says.textContent = net.dataset.blind;
            });
        } else if (event.target.closest("[data-stops]")) {
            camera.close();
        }
    });
    document.addEventListener("tripcame", show);
    show();
})();
