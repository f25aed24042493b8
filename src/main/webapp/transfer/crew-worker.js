// Opens the page of a crew where there is no network: as it was when it was read last, with the parts that it is made of.
// It only ever answers that one page; steps, papers and everything else go to the server alone. The copy names somebody,
// so it is gone after a shift, with the sign-out, and as soon as the server does not let the telephone in any more.
"use strict";

const STORE = "lazaret-crew";
const PATIENCE = 5000; // milliseconds: who waits longer is better served with the copy
const LONGEST = 12 * 60 * 60 * 1000;

const isPart = (url) => url.pathname.includes("/jakarta.faces.resource/");
const isPage = (request) => request.mode === "navigate" && new URL(request.url).pathname === new URL(self.registration.scope).pathname;
const pageKey = () => new URL(self.registration.scope).pathname;
const store = () => caches.open(STORE);

/** The copy says of itself when it was made, and how far the server's clock is ahead of the telephone's. */
const marked = async (response) => {
    const now = Date.now();
    const at = Date.parse(response.headers.get("Date"));
    const ahead = Number.isNaN(at) ? 0 : at - now;
    const headers = new Headers(response.headers);
    ["Content-Encoding", "Content-Length"].forEach((name) => headers.delete(name));
    const text = (await response.text()).replace("<html ", `<html data-kept="${now}" data-ahead="${ahead}" `);
    return new Response(text, {headers});
};

const forget = async () => (await store()).delete(pageKey());

// Where the server leads elsewhere, to the sign-in for instance, the telephone is not let in any more.
const keepPage = async (response) => {
    if (response.redirected || response.type === "opaqueredirect" || [401, 403].includes(response.status)) {
        await forget();
    } else if (response.ok) {
        await (await store()).put(pageKey(), await marked(response));
    }
};

const keptPage = async () => {
    const copy = await (await store()).match(pageKey());
    const made = copy && /data-kept="(\d+)"/.exec(await copy.clone().text());
    if (made && Date.now() - Number(made[1]) > LONGEST) {
        await forget();
        return undefined;
    }
    return copy;
};

const patience = () => new Promise((_, failed) => setTimeout(() => failed(new Error("too slow")), PATIENCE));

const page = async (event) => {
    const fresh = fetch(event.request);
    event.waitUntil(fresh.then((response) => keepPage(response.clone()), () => undefined));
    try {
        return await Promise.race([fresh, patience()]);
    } catch (e) {
        return (await keptPage()) || fresh;
    }
};

const part = async (request) => {
    const fresh = fetch(request);
    try {
        return await Promise.race([fresh, patience()]);
    } catch (e) {
        return (await (await store()).match(request.url)) || fresh;
    }
};

/** Whatever the page is made of, and nothing that an older one was made of. */
const keepParts = async (parts) => {
    const cache = await store();
    for (const request of await cache.keys()) {
        const url = new URL(request.url);
        if (isPart(url) && !parts.includes(url.href)) {
            await cache.delete(request);
        }
    }
    await Promise.all(parts.map(async (address) => {
        if (!(await cache.match(address))) {
            await cache.add(address);
        }
    }));
};

self.addEventListener("install", () => self.skipWaiting());
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

self.addEventListener("fetch", (event) => {
    if (isPage(event.request)) {
        event.respondWith(page(event));
    } else if (event.request.method === "GET" && isPart(new URL(event.request.url))) {
        event.respondWith(part(event.request));
    }
});

self.addEventListener("message", (event) => {
    const {page: address, parts} = event.data;
    if (address === pageKey()) {
        event.waitUntil(Promise.all([fetch(address).then(keepPage), keepParts(parts)]).catch(() => undefined));
    }
});
