// The page of a table, also without internet for a while. What is typed is kept on the phone first, under an id made here, and sent until the server has
// acknowledged it; the same id arriving twice is one note. The form works without any of this.
(function () {
  "use strict";
  var DATABASE = "tables";
  var NOTES = "notes";
  var LAST = "table-last";
  var SOONEST = 2000;
  var LATEST = 30000;
  function local(key, value) {
    try {
      if (value === undefined) {
        return localStorage.getItem(key);
      }
      if (value === null) {
        localStorage.removeItem(key);
      } else {
        localStorage.setItem(key, value);
      }
    } catch (forbidden) {
      // then it works as without this
    }
    return null;
  }
  function fromJson(text) {
    try {
      return JSON.parse(text);
    } catch (unreadable) {
      return null;
    }
  }
  // --- at the door: the table of this evening is one press away after the phone was closed
  var before = document.querySelector("[data-table-before]");
  if (before) {
    var last = fromJson(local(LAST));
    if (last && /^\d{8}$/.test(last.code) && Date.parse(last.until) > Date.now()) {
      var link = before.querySelector("[data-table-again]");
      link.href = "/table/" + last.code;
      link.textContent += " " + last.number + ": " + last.meeting;
      before.hidden = false;
    }
    return;
  }
  var part = document.querySelector("[data-table]");
  if (!part || !window.indexedDB || !window.fetch) {
    return;
  }
  var code = part.dataset.table;
  var status = part.querySelector("[role=status]");
  var form = part.querySelector("form[action='/table/" + code + "']");
  var list = part.querySelector("[data-noteds]");
  var pattern = document.getElementById("live-note");
  var words = part.querySelector("[data-state-waiting]");
  var DRAFT = "table-draft:" + code;
  var wait = SOONEST;
  var timer = 0;
  if (part.dataset.until) {
    local(LAST, JSON.stringify({code: code, number: part.dataset.number, meeting: part.dataset.meeting, until: part.dataset.until}));
  }
  function uuid() {
    if (window.crypto.randomUUID) {
      return window.crypto.randomUUID();
    }
    var bytes = window.crypto.getRandomValues(new Uint8Array(16));
    bytes[6] = bytes[6] & 15 | 64;
    bytes[8] = bytes[8] & 63 | 128;
    var hex = Array.prototype.map.call(bytes, function (each) { return (each + 256).toString(16).slice(1); }).join("");
    return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
  }
  // --- what is kept on this phone
  var opened = null;
  function database() {
    opened = opened || new Promise(function (done, failed) {
      var asked = window.indexedDB.open(DATABASE, 1);
      asked.onupgradeneeded = function () { asked.result.createObjectStore(NOTES, {keyPath: "id"}); };
      asked.onsuccess = function () { done(asked.result); };
      asked.onerror = function () { failed(asked.error); };
    });
    return opened;
  }
  function stored(mode, deed) {
    return database().then(function (db) {
      return new Promise(function (done, failed) {
        var transaction = db.transaction(NOTES, mode, {durability: "strict"});
        var asked = deed(transaction.objectStore(NOTES));
        transaction.oncomplete = function () { done(asked.result); };
        transaction.onabort = transaction.onerror = function () { failed(transaction.error); };
      });
    });
  }
  function keep(note) { return stored("readwrite", function (store) { return store.put(note); }); }
  function forget(id) { return stored("readwrite", function (store) { return store.delete(id); }); }
  function one(id) { return stored("readonly", function (store) { return store.get(id); }); }
  function mine() {
    return stored("readonly", function (store) { return store.getAll(); }).then(function (all) {
      return all.filter(function (note) { return note.code === code; }).sort(function (a, b) { return a.sent.notedAt < b.sent.notedAt ? -1 : 1; });
    });
  }
  // --- what the host sees of it
  function say(text) {
    if (status.textContent !== text) {
      status.textContent = text;
    }
  }
  function tell() {
    return mine().then(function (all) {
      var refused = all.filter(function (note) { return note.refused; }).length;
      var waiting = all.length - refused;
      var closed = all.some(function (note) { return note.closed; });
      say(waiting > 0 ? (closed ? status.dataset.closed + " " : "") + status.dataset.waiting.replace("#", waiting) + (refused ? " " + status.dataset.refused : "")
        : refused > 0 ? status.dataset.refused : status.dataset.said === "yes" ? status.dataset.allSent : "");
    });
  }
  function label(name, value) {
    var field = form && form.elements[name];
    if (!field || !value) {
      return "";
    }
    var option = field.options && Array.prototype.find.call(field.options, function (each) { return each.value === value; });
    return option ? option.textContent.trim() : "";
  }
  function show(note, state) {
    if (!list || !pattern) {
      return;
    }
    var item = list.querySelector("[data-note='" + note.id + "']");
    if (!item) {
      item = pattern.content.firstElementChild.cloneNode(true);
      item.dataset.note = note.id;
      list.prepend(item);
      part.querySelector("[data-none]").hidden = true;
      var total = part.querySelector("[data-total]");
      total.textContent = String(Number(total.textContent) + 1);
    }
    var text = item.querySelector(".gg-noted__words");
    text.textContent = note.sent.words;
    if (note.sent.language) {
      text.lang = note.sent.language;
    }
    item.querySelector(".gg-noted__about").textContent =
      [label("kind", note.sent.kind.toUpperCase()), label("line", note.sent.line), label("district", note.sent.district)].filter(Boolean).join(" · ");
    var about = item.querySelector(".gg-noted__state");
    if (!about) {
      return;
    }
    about.textContent = words.dataset["state" + state.charAt(0).toUpperCase() + state.slice(1)] + (note.refused ? " " + note.refused : "");
    var deeds = item.querySelector(".gg-noted__deeds");
    deeds.textContent = "";
    if (state === "sent") {
      var correct = document.createElement("a");
      correct.className = "nl-button nl-button--subtle";
      correct.href = "/table/" + code + "/notes/" + note.id;
      correct.textContent = pattern.content.querySelector("a").textContent;
      deeds.append(correct);
    } else {
      var back = document.createElement("button");
      back.type = "button";
      back.className = "nl-button nl-button--subtle";
      back.textContent = words.dataset.takeBack;
      back.addEventListener("click", function () { takeBack(note.id); });
      deeds.append(back);
    }
  }
  // What was not sent yet goes back into the field, to be typed differently; never over something that stands there.
  function takeBack(id) {
    exclusively(function () {
      return one(id).then(function (note) {
        if (!note || !form) {
          return null;
        }
        var field = form.elements.words;
        field.value = field.value.trim() ? note.sent.words + "\n" + field.value : note.sent.words;
        Object.keys({kind: 1, line: 1, language: 1, district: 1}).forEach(function (name) {
          if (form.elements[name] && note.sent[name]) {
            form.elements[name].value = name === "kind" ? note.sent.kind.toUpperCase() : note.sent[name];
          }
        });
        form.elements.aboutPeople.value = String(note.sent.aboutPeople);
        // when it arrived after all without our knowing, sending it again under its own id puts it right
        form.dataset.again = JSON.stringify({id: note.id, revision: note.sent.revision, tried: !!note.tried});
        draft();
        field.focus();
        return forget(id).then(function () {
          var item = list.querySelector("[data-note='" + id + "']");
          if (item) {
            item.remove();
          }
          return tell();
        });
      });
    });
  }
  // --- sending, by one page at a time
  function exclusively(deed) {
    return navigator.locks ? navigator.locks.request("tables", deed) : deed();
  }
  function send(note) {
    note.tried = true;
    return keep(note).then(function () {
      var patience = new AbortController();
      var limit = setTimeout(function () { patience.abort(); }, 20000);
      return fetch("/api/v1/notes/" + note.id, {method: "PUT", signal: patience.signal, credentials: "omit", cache: "no-store",
        headers: {"Content-Type": "application/json", "Authorization": "Bearer " + note.code}, body: JSON.stringify(note.sent)})
        .finally(function () { clearTimeout(limit); });
    }).then(function (answer) {
      if (answer.ok) {
        return forget(note.id).then(function () {
          status.dataset.said = "yes";
          show(note, "sent");
          return true;
        });
      }
      if (answer.status === 422 || answer.status === 409 || answer.status === 413) {
        return answer.json().catch(function () { return {}; }).then(function (problem) {
          note.refused = problem.detail || "";
          return keep(note).then(function () {
            show(note, "refused");
            return true;
          });
        });
      }
      note.closed = answer.status === 403 || answer.status === 404;
      return keep(note).then(function () { return false; });
    });
  }
  function sendAll() {
    clearTimeout(timer);
    return exclusively(function () {
      return mine().then(function (all) {
        return all.filter(function (note) { return !note.refused; }).reduce(function (before, note) {
          return before.then(function (goesOn) { return goesOn ? send(note) : false; });
        }, Promise.resolve(true));
      });
    }).catch(function () {
      return false;
    }).then(function (sent) {
      wait = sent ? SOONEST : Math.min(LATEST, wait * 2);
      return mine().then(function (all) {
        if (all.some(function (note) { return !note.refused; })) {
          // not all phones at the same moment when the internet is back
          timer = setTimeout(sendAll, wait * (0.75 + Math.random() / 2));
        }
        return tell();
      });
    });
  }
  function soon() {
    wait = SOONEST;
    sendAll();
  }
  window.addEventListener("online", soon);
  window.addEventListener("pageshow", soon);
  document.addEventListener("visibilitychange", function () {
    if (!document.hidden) {
      soon();
    }
  });
  // --- what is being typed survives closing the phone
  function draft() {
    var values = {};
    Array.prototype.forEach.call(form.elements, function (field) {
      if (/^(words|kind|line|language|aboutPeople|district)$/.test(field.name)) {
        values[field.name] = field.value;
      }
    });
    values.again = form.dataset.again || "";
    local(DRAFT, JSON.stringify(values));
  }
  var busy = false;
  var lastKept = 0;
  if (form) {
    var kept = fromJson(local(DRAFT));
    if (kept && !document.querySelector(".gg-summary")) {
      Object.keys(kept).forEach(function (name) {
        var field = form.elements[name];
        if (field && kept[name] && (!field.options || Array.prototype.some.call(field.options, function (each) { return each.value === kept[name]; }))) {
          field.value = kept[name];
        }
      });
      if (kept.again) {
        form.dataset.again = kept.again;
      }
    }
    form.addEventListener("input", draft);
    form.addEventListener("change", draft);
    form.addEventListener("submit", function (event) {
      var said = form.elements.words.value.trim();
      var people = Number(form.elements.aboutPeople.value.trim() || "1");
      event.preventDefault();
      delete form.dataset.sent;
      // a second tap on the button is no second note
      if (busy || !said && Date.now() - lastKept < 3000) {
        return;
      }
      if (!said || !(people >= 1 && people <= 200 && people === Math.floor(people))) {
        say(said ? status.dataset.people : status.dataset.empty);
        form.elements[said ? "aboutPeople" : "words"].focus();
        return;
      }
      busy = true;
      var again = fromJson(form.dataset.again || "");
      var value = function (name) { return form.elements[name] && form.elements[name].value || undefined; };
      var note = {id: again ? again.id : uuid(), code: code, sent: {words: said, kind: form.elements.kind.value.toLowerCase(), line: value("line"),
        language: value("language"), district: value("district"), aboutPeople: people,
        revision: again && again.tried ? again.revision + 1 : 1, notedAt: new Date().toISOString()}};
      keep(note).then(function () {
        busy = false;
        lastKept = Date.now();
        delete form.dataset.again;
        form.elements.words.value = "";
        form.elements.aboutPeople.value = "1";
        local(DRAFT, null);
        draft();
        status.dataset.said = "yes";
        show(note, "waiting");
        say(status.dataset.saved);
        form.elements.words.focus();
        sendAll();
      }).catch(function () {
        // a browser that keeps nothing (a private window): then as without script
        HTMLFormElement.prototype.submit.call(form);
      });
    });
  }
  // Putting right and withdrawing need the internet; without it the page stays where it is.
  function stay(event) {
    if (!navigator.onLine && event.target.closest("[data-noteds]") && (event.type === "submit" || event.target.closest("a"))) {
      event.preventDefault();
      say(status.dataset.offline);
    }
  }
  document.addEventListener("submit", stay);
  document.addEventListener("click", stay);
  mine().then(function (all) {
    all.forEach(function (note) { show(note, note.refused ? "refused" : "waiting"); });
    return sendAll();
  }).catch(function () {
    // no place to keep things: the form works as without script
  });
  if (navigator.serviceWorker) {
    navigator.serviceWorker.register("/table/worker.js", {scope: "/table/"}).then(function () {
      // this page came before the worker was there, so it is put aside now, with what it is made of
      return window.caches.open("tables-1").then(function (cache) {
        var parts = Array.prototype.map.call(document.querySelectorAll("link[rel=stylesheet], link[rel=preload], script[src]"),
          function (each) { return each.href || each.src; });
        return Promise.all([cache.add(location.pathname)].concat(parts.map(function (part) {
          return cache.match(part).then(function (there) { return there ? null : cache.add(part); });
        })));
      });
    }).catch(function () {
      // then the page does not open without internet; what is kept stays kept
    });
  }
}());
