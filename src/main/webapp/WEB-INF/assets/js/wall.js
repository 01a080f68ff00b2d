// The wall of a meeting shows what is heard while it is heard. Each note has an id and each change a number, so that nothing is shown twice and whatever
// was missed while the connection was away comes after all. Without this the page loads again every fifteen seconds.
(function () {
  "use strict";
  var body = document.querySelector("[data-wall]");
  if (!body || !window.EventSource) {
    return;
  }
  var words = document.querySelector("[data-table-word]");
  var state = document.querySelector("[role=status]");
  var newest = document.querySelector("[data-newest]");
  var ofALine = 3;
  var seen = Number(body.dataset.last);
  var source = null;
  var heard = Date.now();
  function one(selector) {
    return document.querySelector(selector);
  }
  function item(note, large) {
    var li = document.createElement("li");
    li.className = "wall-note" + (large ? " wall-note--large" : "");
    li.dataset.note = note.id;
    li.dataset.new = "";
    var text = document.createElement("p");
    text.className = "wall-note__words";
    text.dir = "auto";
    if (note.language) {
      text.lang = note.language;
    }
    text.textContent = note.words;
    var about = document.createElement("p");
    about.className = "wall-note__about";
    about.textContent = words.dataset["kind" + note.kind.charAt(0) + note.kind.slice(1).toLowerCase()]
      + (note.table ? " · " + words.dataset.tableWord.replace("#", note.table) : "");
    li.append(text, about);
    return li;
  }
  function put(list, note, large, most) {
    var there = list.querySelector("[data-note='" + note.id + "']");
    if (there) {
      there.replaceWith(item(note, large));
      return;
    }
    list.prepend(item(note, large));
    while (list.children.length > most) {
      list.lastElementChild.remove();
    }
  }
  function show(note) {
    document.querySelectorAll("[data-note='" + note.id + "']").forEach(function (there) {
      var line = there.closest("[data-line]");
      if (!note.shown || line && line.dataset.line !== note.line) {
        there.remove();
      }
    });
    if (note.shown) {
      var line = Array.prototype.find.call(document.querySelectorAll("[data-line]"), function (each) { return each.dataset.line === note.line; })
        || one("[data-line='']");
      put(newest, note, true, 1);
      put(line.querySelector("ul"), note, false, ofALine);
    }
    one("[data-none]").hidden = newest.children.length > 0;
  }
  function count(counts) {
    one("[data-total]").textContent = counts.total;
    one("[data-languages]").textContent = counts.languages;
    document.querySelectorAll("[data-line]").forEach(function (line) {
      var number = counts.lines[line.dataset.line] || 0;
      line.querySelector("[data-count]").textContent = number;
      line.hidden = line.dataset.line === "" && number === 0;
    });
    var quiet = one("[data-quiet]");
    quiet.textContent = "";
    counts.quiet.forEach(function (name) {
      var li = document.createElement("li");
      var isolated = document.createElement("bdi");
      isolated.textContent = name;
      li.append(isolated);
      quiet.append(li);
    });
    one("[data-quiet-part]").hidden = counts.quiet.length === 0;
    answered(counts.closing);
  }
  function capital(text) {
    return text.charAt(0) + text.slice(1).toLowerCase();
  }
  function answered(rows) {
    var list = one("[data-closing]");
    list.textContent = "";
    rows.forEach(function (row) {
      var part = document.createElement("div");
      var question = document.createElement("dt");
      question.textContent = words.dataset["question" + capital(row.question)];
      var replies = document.createElement("dd");
      ["yes", "no", "unsure"].forEach(function (reply) {
        var said = document.createElement("span");
        var number = document.createElement("strong");
        number.textContent = row[reply];
        said.append(words.dataset["reply" + capital(reply.toUpperCase())] + " ", number);
        replies.append(said);
      });
      part.append(question, replies);
      list.append(part);
    });
    one("[data-closing-part]").hidden = rows.length === 0;
  }
  function say(text) {
    if (state.textContent !== text) {
      state.textContent = text;
    }
  }
  function fresh(event) {
    heard = Date.now();
    say("");
    return JSON.parse(event.data);
  }
  function listen() {
    if (source) {
      source.close();
    }
    heard = Date.now();
    source = new EventSource(body.dataset.wall + "?after=" + seen);
    source.addEventListener("note", function (event) {
      var number = Number(event.lastEventId);
      var note = fresh(event);
      // the same again is nothing new
      if (number > seen) {
        seen = number;
        show(note);
      }
    });
    source.addEventListener("counts", function (event) { count(fresh(event)); });
    source.addEventListener("closed", function () {
      source.close();
      say(words.dataset.closedWord);
      document.querySelectorAll("[data-note]").forEach(function (each) { each.remove(); });
      // it may be opened again
      setTimeout(function () { location.reload(); }, 60000);
    });
    source.onopen = function () {
      heard = Date.now();
      say("");
    };
    source.onerror = function () { say(words.dataset.awayWord); };
  }
  // A browser gives up after some errors; this does not.
  setInterval(function () {
    if (source.readyState === EventSource.CLOSED && state.textContent !== words.dataset.closedWord) {
      listen();
    }
  }, 5000);
  window.addEventListener("online", listen);
  listen();
}());
