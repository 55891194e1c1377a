// Keeps a resident's form from being sent twice, gives its photo field a face, lets a spot between the houses of the map
// be marked, and what is said once be said once. The pages work without it.
(function () {
  'use strict';

  // "Received" and "thank you" are said once: what is kept or bookmarked from here on is the report's own address.
  if (/[?&](new|thanks)=/.test(location.search)) { history.replaceState(null, '', location.pathname); }

  // A file field speaks the browser's language and looks like nothing else here: it gets a face of ours.
  function faces() {
    document.querySelectorAll('.pick').forEach(function (pick) {
      var field = pick.querySelector('input');
      var said = pick.querySelector('[data-none]');
      // What the brain would not take is said here, before it has travelled for minutes: central/http/limits.py, bodies.py.
      function tell() {
        var count = field.files.length;
        var bytes = Array.prototype.reduce.call(field.files, function (sum, file) { return sum + file.size; }, 0);
        var wrong = count > 3 ? 'most' : bytes > 24 * 1024 * 1024 ? 'large' : '';
        said.textContent = said.getAttribute('data-' + (wrong || (count ? 'some' : 'none'))).replace('#', count);
        pick.classList.toggle('pick-wrong', wrong !== '');
        field.setCustomValidity(wrong ? said.textContent : '');
      }
      if (!pick.classList.contains('pick-on')) { field.addEventListener('change', tell); }
      pick.classList.add('pick-on');
      tell();
    });
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.hasAttribute('data-once')) { return; }
    if (form.getAttribute('data-sent')) { event.preventDefault(); return; }
    form.setAttribute('data-sent', '1');
    setTimeout(function () {
      form.querySelectorAll('button').forEach(function (button) { button.disabled = true; });
    }, 0);
  });
  // Come back to by the browser's own button: what was typed is still there, and may be sent again.
  window.addEventListener('pageshow', function () {
    faces();
    document.querySelectorAll('[data-sent]').forEach(function (form) {
      form.removeAttribute('data-sent');
      form.querySelectorAll('button').forEach(function (button) { button.disabled = false; });
    });
  });

  // A place is chosen in the list or on the map: each follows the other. Where no house stands, the spot itself is marked.
  function map(box) {
    var list = document.getElementById('place_path');
    var sheet = box.querySelector('.sheet svg');
    var told = box.querySelector('.point');
    function field(name) { return box.querySelector('input[name=' + name + ']'); }
    function per(name) { return parseFloat(sheet.getAttribute('data-' + name)); }
    function choose(path) {
      box.querySelectorAll('input[type=radio]').forEach(function (each) { each.checked = each.value === path; });
      if (!box.querySelector('input[type=radio]:checked')) { document.getElementById('map-none').checked = true; }
    }
    function mark() {
      var lat = parseFloat(field('lat').value);
      var lon = parseFloat(field('lon').value);
      var marked = !isNaN(lat) && !isNaN(lon);
      var here = sheet.querySelector('.here');
      here.setAttribute('cx', marked ? (lon - per('west')) / per('lon') : -99);
      here.setAttribute('cy', marked ? (per('north') - lat) / per('lat') : -99);
      told.hidden = !marked;
      told.textContent = marked ? told.getAttribute('data-point') : '';
    }
    function point(lat, lon) {
      field('lat').value = lat;
      field('lon').value = lon;
      field('datum').value = lat === '' ? '' : 'WGS84';
      mark();
    }
    box.addEventListener('change', function (event) {
      if (event.target.type !== 'radio') { return; }
      list.value = event.target.value;
      point('', '');
    });
    list.addEventListener('change', function () {
      choose(list.value);
      point('', '');
    });
    sheet.addEventListener('click', function (event) {
      if (event.target.closest('label, input')) { return; }
      var corner = sheet.getBoundingClientRect();
      choose('');
      list.value = '';
      point((per('north') - (event.clientY - corner.top) * per('lat')).toFixed(6), (per('west') + (event.clientX - corner.left) * per('lon')).toFixed(6));
    });
    if (list.value) { choose(list.value); }
    mark();
  }

  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.addEventListener('click', function () { window.print(); });
  });

  document.querySelectorAll('.map').forEach(map);
  faces();
}());
