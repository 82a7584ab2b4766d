/*
 * Lets what was read be read again without a network. Files of the search index are named after their content, so what is
 * kept of them is right for ever; all else comes from the network while there is one. site.js registers this script.
 */
"use strict";

const { scope } = registration;
const PAGES = "vankho trang " + scope;
const INDEX = "vankho chi-muc " + scope;
const MANIFEST = scope + "tim/manifest.json";
const MOST = 1500;

const OFFLINE = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>Không có mạng</title><h1>Không có mạng</h1>
<p>Trang này chưa được mở lúc còn mạng, nên chưa có trong máy. <a href="${scope}tim-kiem/">Tìm kiếm</a></p>`;

/** What is kept has no query: no file of the site depends on it. */
const keyOf = (url) => url.replace(/[?#].*$/s, "");
const cacheOf = (key) => key.startsWith(scope + "tim/") && key !== MANIFEST ? INDEX : PAGES;
const kept = (key) => caches.match(key, { cacheName: cacheOf(key) });

async function keep(key, answer) {
  if (answer.status !== 200 || answer.redirected) return;
  const cache = await caches.open(cacheOf(key));
  await cache.put(key, answer);
  if (key === MANIFEST) await tidy();
}

/** Segments that are gone go; of very many files the oldest. */
async function tidy() {
  const { segments } = await (await kept(MANIFEST)).json();
  const here = segments.map(({ name }) => `${scope}tim/${name}/`);
  for (const name of [PAGES, INDEX]) {
    const cache = await caches.open(name);
    const keys = await cache.keys();
    const gone = keys.filter(({ url }, i) => i < keys.length - MOST || (name === INDEX && !here.some((folder) => url.startsWith(folder))));
    await Promise.all(gone.map((key) => cache.delete(key)));
  }
}

async function answer(event, key) {
  const known = await kept(key);
  if (known && cacheOf(key) === INDEX) return known;
  try {
    const fresh = await fetch(event.request);
    event.waitUntil(keep(key, fresh.clone()));
    return fresh;
  } catch (error) {
    if (known) return known;
    if (event.request.mode !== "navigate") throw error;
    return new Response(OFFLINE, { status: 503, headers: { "Content-Type": "text/html; charset=utf-8" } });
  }
}

addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", (event) => {
  const { method, url, headers } = event.request;
  const endless = headers.has("range") || headers.get("accept") === "text/event-stream";
  if (method === "GET" && url.startsWith(scope) && !endless) event.respondWith(answer(event, keyOf(url)));
});

/* What a page had fetched before this script was there: the browser still has it at hand. */
addEventListener("message", (event) => event.waitUntil(Promise.all(event.data.filter((url) => url.startsWith(scope)).map(async (url) => {
  const key = keyOf(url);
  if (!await kept(key)) await keep(key, await fetch(url, { cache: "force-cache" }));
}))));
