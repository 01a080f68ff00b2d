// The page of a table opens without internet as it was last seen: from the server when it answers, else from this phone. Nothing else is kept.
"use strict";
var KEPT = "tables-1";
self.addEventListener("install", function () { self.skipWaiting(); });
self.addEventListener("activate", function (event) { event.waitUntil(self.clients.claim()); });
function isPage(request, url) {
  return request.mode === "navigate" && /^\/table\/\d{8}$/.test(url.pathname);
}
self.addEventListener("fetch", function (event) {
  var url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== self.location.origin) {
    return;
  }
  if (isPage(event.request, url)) {
    event.respondWith(fetch(event.request).then(function (answer) {
      if (answer.ok) {
        var copy = answer.clone();
        event.waitUntil(caches.open(KEPT).then(function (cache) { return cache.put(url.pathname, copy); }));
      }
      return answer;
    }).catch(function () {
      return caches.match(url.pathname).then(function (kept) { return kept || Response.error(); });
    }));
  } else if (url.pathname.indexOf("/assets/") === 0) {
    event.respondWith(caches.match(event.request).then(function (kept) {
      return kept || fetch(event.request).then(function (answer) {
        if (answer.ok) {
          var copy = answer.clone();
          event.waitUntil(caches.open(KEPT).then(function (cache) { return cache.put(event.request, copy); }));
        }
        return answer;
      });
    }));
  }
});
