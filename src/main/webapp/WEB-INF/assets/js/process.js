// The picture of a process with "you are here"; the list of steps beside it says the same in words and needs none of this.
(function () {
  "use strict";
  if (window.BpmnJS) {
    document.querySelectorAll("[data-process-part]").forEach(function (part) {
      draw(part, part.querySelector("[data-process]"));
    });
  }
  function draw(part, box) {
    var readable = 0.7;
    // one can drag it; a page that scrolls past it is not caught
    var viewer = new window.BpmnJS({ container: box, zoomScroll: { enabled: false } });
    var canvas = viewer.get("canvas");
    var marked = box.dataset.here.split("\n").filter(Boolean).map(function (line) {
      return { element: line.slice(0, line.indexOf("=")), words: line.slice(line.indexOf("=") + 1) };
    });

    function middleOf(element) {
      var shape = viewer.get("elementRegistry").get(element);
      return shape && { x: shape.x + shape.width / 2, y: shape.y + shape.height / 2 };
    }
    function show(scale) {
      canvas.zoom("fit-viewport", "auto");
      var here = marked.length && middleOf(marked[0].element);
      if (scale && here) {
        var view = canvas.viewbox();
        var width = view.outer.width / scale;
        var height = view.outer.height / scale;
        canvas.viewbox({ x: here.x - width / 2, y: here.y - height / 2, width: width, height: height });
      }
    }
    fetch(box.dataset.process, { credentials: "same-origin" }).then(function (answer) {
      if (!answer.ok) {
        throw new Error(String(answer.status));
      }
      return answer.text();
    }).then(function (xml) {
      return viewer.importXML(xml);
    }).then(function () {
      marked.forEach(function (one) {
        if (viewer.get("elementRegistry").get(one.element)) {
          canvas.addMarker(one.element, "gg-here");
          var label = document.createElement("span");
          label.className = "gg-here__label";
          label.textContent = one.words;
          label.dir = document.documentElement.dir;
          viewer.get("overlays").add(one.element, { position: { top: -34, left: 0 }, html: label });
        }
      });
      show(0);
      if (canvas.zoom() < readable) {
        show(readable);
      }
      part.querySelectorAll("[data-process-zoom]").forEach(function (button) {
        button.hidden = false;
        button.addEventListener("click", function () {
          var by = Number(button.dataset.processZoom);
          if (by) {
            canvas.zoom(Math.min(4, Math.max(0.1, canvas.zoom() * by)));
          } else {
            show(0);
          }
        });
      });
    }).catch(function () {
      box.remove();
    });
  }
}());
