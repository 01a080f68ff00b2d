// Small extras; every page works without them.
(function () {
  "use strict";
  // The account menu closes with Escape or a click elsewhere.
  function close(except) {
    document.querySelectorAll("details.gg-account[open]").forEach(function (menu) {
      if (menu !== except) {
        menu.removeAttribute("open");
      }
    });
  }
  document.addEventListener("click", function (event) {
    close(event.target.closest("details.gg-account"));
  });
  document.addEventListener("keydown", function (event) {
    if (event.key === "Escape") {
      var menu = document.querySelector("details.gg-account[open]");
      if (menu) {
        close(null);
        menu.querySelector("summary").focus();
      }
    }
  });
  // A refused form says so at once, also where the browser does not honour autofocus.
  function showRefusal() {
    var summary = document.querySelector(".gg-summary");
    if (summary) {
      summary.focus();
    }
  }
  document.addEventListener("DOMContentLoaded", showRefusal);
  document.addEventListener("htmx:afterSettle", showRefusal);
  // One press sends once: a second press on the same form within a few seconds does nothing.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method === "post") {
      var last = Number(form.dataset.sent || 0);
      if (Date.now() - last < 4000) {
        event.preventDefault();
        return;
      }
      form.dataset.sent = String(Date.now());
    }
  }, true);
}());
