// Keeps a staff page fresh without reloading it, and stops a form from being sent twice. Pages work without it.
(function () {
  'use strict';
  var page = document.querySelector('[data-feed]');
  var live = document.querySelector('[data-live]');
  var waiting = null;
  var busy = false;

  function say(on) {
    if (!live || !page) { return; }
    live.className = 'live ' + (on ? 'on' : 'off');
    live.textContent = live.getAttribute(on ? 'data-on' : 'data-off');
  }

  // A part somebody is typing in, or has opened, is left as it is until they are done.
  function inUse(part) {
    if (part.contains(document.activeElement) && document.activeElement.matches('input, textarea, select')) { return true; }
    if (part.querySelector('details[open]')) { return true; }
    var fields = part.querySelectorAll('textarea, input[type=file]');
    for (var n = 0; n < fields.length; n += 1) { if (fields[n].value) { return true; } }
    var choices = part.querySelectorAll('input[type=radio]');
    for (n = 0; n < choices.length; n += 1) { if (choices[n].checked !== choices[n].defaultChecked) { return true; } }
    return false;
  }

  // A file field speaks the browser's language and looks like nothing else here: it gets a face of ours.
  function faces(part) {
    part.querySelectorAll('.pick').forEach(function (pick) {
      var field = pick.querySelector('input');
      var said = pick.querySelector('[data-none]');
      function tell() {
        var count = field.files.length;
        said.textContent = count ? said.getAttribute('data-some').replace('#', count) : said.getAttribute('data-none');
      }
      if (!pick.classList.contains('pick-on')) { field.addEventListener('change', tell); }
      pick.classList.add('pick-on');
      tell();
    });
  }

  function knownRows(part) {
    var known = {};
    part.querySelectorAll('[id]').forEach(function (row) { known[row.id] = true; });
    return known;
  }

  function take(fresh) {
    fresh.querySelectorAll('[data-part]').forEach(function (part) {
      var old = document.querySelector('[data-part="' + part.getAttribute('data-part') + '"]');
      if (!old || old.innerHTML === part.innerHTML || inUse(old)) { return; }
      var known = knownRows(old);
      part = document.importNode(part, true);
      old.parentNode.replaceChild(part, old);
      faces(part);
      part.querySelectorAll('li[id], article[id]').forEach(function (row) {
        if (!known[row.id]) { row.classList.add('arrived'); }
      });
    });
    tell();
    tick();
  }

  function refresh() {
    waiting = null;
    if (busy) { later(); return; }
    busy = true;
    fetch(location.pathname + location.search, { credentials: 'same-origin' }).then(function (answer) {
      if (answer.redirected) { location.reload(); return ''; }
      return answer.ok ? answer.text() : '';
    }).then(function (text) {
      if (text) { take(new DOMParser().parseFromString(text, 'text/html')); }
    }).catch(function () { say(false); }).then(function () { busy = false; });
  }

  function later() {
    if (!waiting) { waiting = setTimeout(refresh, 250); }
  }

  function tell() {
    var queue = document.querySelector('[data-unseen]');
    if (!queue) { return; }
    var count = Number(queue.getAttribute('data-unseen'));
    document.title = document.title.replace(/^\(\d+\) /, '');
    if (count) { document.title = '(' + count + ') ' + document.title; }
  }

  function listen() {
    var feed = new EventSource(page.getAttribute('data-feed'));
    feed.onopen = function () { say(true); later(); };
    feed.onerror = function () {
      say(false);
      if (feed.readyState === 2) { feed.close(); setTimeout(listen, 5000); }
    };
    ['incident', 'task', 'camera'].forEach(function (topic) { feed.addEventListener(topic, later); });
  }

  // Ages and clocks go on by themselves: the page asks for new words once a minute.
  function tick() {
    clearTimeout(tick.timer);
    tick.timer = setTimeout(later, 60000);
  }

  if (page && window.EventSource && window.fetch && window.DOMParser) {
    tell();
    tick();
    listen();
  }

  faces(document);

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.hasAttribute('data-once')) { return; }
    if (form.getAttribute('data-sent')) { event.preventDefault(); return; }
    form.setAttribute('data-sent', '1');
    setTimeout(function () {
      form.querySelectorAll('button').forEach(function (button) { button.disabled = true; });
    }, 0);
  });
  window.addEventListener('pageshow', function () {
    faces(document);
    document.querySelectorAll('[data-sent]').forEach(function (form) {
      form.removeAttribute('data-sent');
      form.querySelectorAll('button').forEach(function (button) { button.disabled = false; });
    });
  });

  function place(form, found) {
    [['[data-lat]', found.coords.latitude], ['[data-lon]', found.coords.longitude], ['[data-datum]', 'WGS84']].forEach(
      function (pair) {
        var field = form.querySelector(pair[0]);
        if (field) { field.value = pair[1]; }
      }
    );
  }

  var locate = document.querySelector('[data-locate]');
  if (locate && navigator.geolocation && window.isSecureContext) {
    locate.hidden = false;
    locate.querySelector('button').addEventListener('click', function () {
      var note = locate.querySelector('small');
      navigator.geolocation.getCurrentPosition(function (found) {
        place(locate.closest('form'), found);
        note.textContent = note.getAttribute('data-found');
      }, function () { note.textContent = note.getAttribute('data-lost'); }, { enableHighAccuracy: true, timeout: 10000 });
    });
  }
}());
