// Minutes: drag one point onto another to join them. An extra: ticking both and filling in the form below does the same.
(() => {
  const form = document.querySelector('[data-join]');
  if (!form) return;
  const box = point => point.querySelector('input[type=checkbox][name=point]');
  let dragged = null;
  document.querySelectorAll('[data-point]').forEach(point => {
    if (!box(point)) return;
    point.draggable = true;
    point.addEventListener('dragstart', event => {
      dragged = point;
      event.dataTransfer.effectAllowed = 'link';
      event.dataTransfer.setData('text/plain', box(point).value);
    });
    point.addEventListener('dragover', event => {
      if (dragged && dragged !== point) event.preventDefault();
    });
    point.addEventListener('drop', event => {
      if (!dragged || dragged === point) return;
      event.preventDefault();
      box(dragged).checked = true;
      box(point).checked = true;
      const title = form.querySelector('input[name=title]');
      if (!title.value) title.value = point.querySelector('a').textContent.trim();
      dragged = null;
      title.scrollIntoView({ block: 'center' });
      title.focus();
    });
  });
})();
