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
  // What is typed in a form with data-keep stays in this tab until the form was accepted: a change of language or a new login loses nothing.
  var KEPT = "kept:";
  var LONGEST = 12 * 60 * 60 * 1000;
  function read(key) {
    try {
      var kept = JSON.parse(sessionStorage.getItem(key));
      return kept && Date.now() - kept.at < LONGEST ? kept : null;
    } catch (unusable) {
      return null;
    }
  }
  function write(key, kept) {
    try {
      sessionStorage.setItem(key, JSON.stringify(kept));
    } catch (fullOrForbidden) {
      // then it works as without this
    }
  }
  function forget(key) {
    try {
      sessionStorage.removeItem(key);
    } catch (forbidden) {
      // then there is nothing either
    }
  }
  function keys() {
    try {
      return Object.keys(sessionStorage).filter(function (key) { return key.indexOf(KEPT) === 0; });
    } catch (forbidden) {
      return [];
    }
  }
  function keyOf(form) {
    return KEPT + new URL(form.getAttribute("action"), location.href).pathname;
  }
  function question() {
    var asked = new URLSearchParams(location.search);
    asked.delete("lang");
    return asked.toString();
  }
  // Never a secret or an address of somebody, and only what its person changed: what the server fills in, it fills in again.
  function isKept(field) {
    return field.name && (/^(textarea|select-one|radio|checkbox|text|search|number|date|time|url)$/).test(field.type)
      && !(/email|tel|password|username|one-time/).test(field.autocomplete);
  }
  function named(form, name) {
    return Array.prototype.filter.call(form.elements, function (field) { return field.name === name && isKept(field); });
  }
  function chosen(form, field) {
    return field.type === "radio" || field.type === "checkbox"
      ? named(form, field.name).filter(function (each) { return each.checked; }).map(function (each) { return each.value; }) : [field.value];
  }
  function isAddress(field) {
    return field.name && field.autocomplete !== "username" && (/^(email|tel)$/).test(field.type);
  }
  function keep(event) {
    var field = event.target;
    var form = field.form;
    if (form && form.hasAttribute("data-keep") && isAddress(field)) {
      // not what it is, only that there was one
      var known = read(keyOf(form)) || {values: {}, who: form.dataset.keep, question: question()};
      known.address = Array.prototype.some.call(form.elements, function (each) { return isAddress(each) && each.value !== ""; });
      known.at = Date.now();
      write(keyOf(form), known);
    }
    if (form && form.hasAttribute("data-keep") && isKept(field)) {
      var kept = read(keyOf(form)) || {values: {}};
      kept.who = form.dataset.keep;
      kept.question = question();
      kept.values[field.name] = chosen(form, field);
      kept.at = Date.now();
      kept.sent = false;
      write(keyOf(form), kept);
    }
  }
  document.addEventListener("input", keep);
  document.addEventListener("change", keep);
  function fill(form, kept) {
    var filled = false;
    var asked = kept.question === question() ? new URLSearchParams() : new URLSearchParams(location.search);
    Object.keys(kept.values).forEach(function (name) {
      // a link that says what to fill in counts more than what was typed before it was followed
      if (asked.has(name)) {
        return;
      }
      named(form, name).forEach(function (field) {
        var values = kept.values[name];
        var before = field.type === "radio" || field.type === "checkbox" ? field.checked : field.value;
        if (field.type === "radio" || field.type === "checkbox") {
          field.checked = values.indexOf(field.value) >= 0;
        } else if (field.type === "select-one") {
          if (Array.prototype.some.call(field.options, function (option) { return option.value === values[0]; })) {
            field.value = values[0];
          }
        } else if (field.value === field.defaultValue) {
          // otherwise somebody typed already, or the browser put it back itself
          field.value = values[0];
        }
        filled = filled || before !== (field.type === "radio" || field.type === "checkbox" ? field.checked : field.value);
      });
    });
    return filled;
  }
  function restore(form) {
    var key = keyOf(form);
    var kept = read(key);
    if (!kept) {
      return;
    }
    // a colleague at the same screen does not get to see it
    if (kept.who && form.dataset.keep && kept.who !== form.dataset.keep) {
      forget(key);
      return;
    }
    // what the server shows of a refused form is what was sent last
    var note = form.querySelector("[data-kept]");
    if (!form.hasAttribute("data-refused") && fill(form, kept) && note) {
      note.hidden = false;
      var address = note.querySelector("[data-kept-address]");
      if (address) {
        address.hidden = !kept.address || Array.prototype.some.call(form.elements, function (each) { return isAddress(each) && each.value !== ""; });
      }
      note.querySelector("button").addEventListener("click", function () {
        forget(key);
        form.reset();
        note.hidden = true;
        var first = Array.prototype.find.call(form.elements, isKept);
        if (first) {
          first.focus();
        }
      });
    }
  }
  // A form was accepted when the server says so, by its address in a cookie, or says here that it is done. Another page alone says nothing:
  // whoever lost the connection goes on somewhere else and comes back.
  function accepted() {
    var found = (/(?:^|; )accepted=([^;]*)/).exec(document.cookie);
    if (!found) {
      return "";
    }
    document.cookie = "accepted=; path=/; max-age=0; samesite=lax";
    return KEPT + decodeURIComponent(found[1]);
  }
  function settle() {
    var forms = Array.prototype.slice.call(document.querySelectorAll("form[data-keep]"));
    var isDone = (/[?&](done|said|sent)=/).test(location.search);
    var over = accepted();
    keys().forEach(function (key) {
      var kept = read(key);
      if (!kept || kept.sent && (isDone || key === over)) {
        forget(key);
      } else if (kept.sent) {
        kept.sent = false;
        write(key, kept);
      }
    });
    forms.forEach(restore);
    document.querySelectorAll("[data-when-kept]").forEach(function (words) {
      words.hidden = keys().length === 0;
    });
  }
  document.addEventListener("DOMContentLoaded", settle);
  function isChanged(field) {
    if (field.type === "radio" || field.type === "checkbox") {
      return field.checked !== field.defaultChecked;
    }
    if (field.type === "select-one") {
      var first = Array.prototype.findIndex.call(field.options, function (option) { return option.defaultSelected; });
      return field.selectedIndex !== Math.max(first, 0);
    }
    return field.value !== field.defaultValue;
  }
  function sent(form) {
    if (form.getAttribute("action") === "/logout") {
      keys().forEach(forget);
    } else if (form.hasAttribute("data-keep")) {
      var kept = read(keyOf(form)) || {values: {}, who: form.dataset.keep, question: question()};
      // what the address of this page filled in is not in the address to which the form is sent
      new URLSearchParams(location.search).forEach(function (value, name) {
        var field = named(form, name)[0];
        if (field) {
          kept.values[name] = chosen(form, field);
        }
      });
      // as it is sent, also what the browser filled in itself: without a connection this is what comes back
      Array.prototype.forEach.call(form.elements, function (field) {
        if (isKept(field) && (isChanged(field) || Object.prototype.hasOwnProperty.call(kept.values, field.name))) {
          kept.values[field.name] = chosen(form, field);
        }
      });
      kept.at = Date.now();
      kept.sent = true;
      if (Object.keys(kept.values).length > 0) {
        write(keyOf(form), kept);
      }
    }
  }
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
      sent(form);
    }
  }, true);
}());
