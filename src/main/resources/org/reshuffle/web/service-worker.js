// Keeps the page in the browser, all files of one version together, and answers from there.
const CACHE = "reshuffle-/*VERSION*/";
const FILES = /*FILES*/;

self.addEventListener("install", (event) => {
  // "reload" passes by the browser's own cache, which may hold an older version.
  event.waitUntil(
    caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })))),
  );
});

self.addEventListener("activate", (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) => Promise.all(names.filter((name) => name.startsWith("reshuffle-") && name !== CACHE)
        .map((name) => caches.delete(name))))
      .then(() => self.clients.claim()),
  );
});

// The page sends this when its user wants the new version at once.
self.addEventListener("message", (event) => {
  if (event.data === "activate") {
    self.skipWaiting();
  }
});

self.addEventListener("fetch", (event) => {
  const root = new URL("./", self.location);
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || !url.href.startsWith(root.href)) {
    return;
  }
  const path = decodeURIComponent(url.pathname.slice(root.pathname.length)) || "index.html";
  if (FILES.includes(path)) {
    event.respondWith(
      caches.open(CACHE).then((cache) => cache.match(new URL(path, root).href))
        .then((kept) => kept || fetch(event.request)),
    );
  }
});
