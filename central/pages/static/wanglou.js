// Keeps a resident's form from being sent twice, gives its photo field a face and makes its photos small, lets a spot
// between the houses of the map be marked, and what is said once be said once. The pages work without it.
(function () {
  'use strict';

  // "Received" and "thank you" are said once: what is kept or bookmarked from here on is the report's own address.
  if (/[?&](new|thanks)=/.test(location.search)) { history.replaceState(null, '', location.pathname); }

  // A phone's photo is many times what the brain keeps of it (central/http/darkroom_process.py): made small before it
  // travels, it also leaves a cellar. What cannot be read here, or would not get smaller, goes as it is.
  var LONGEST_SIDE = 2048;
  var PATIENCE_MS = 15000;
  var shrinking = null;
  function small(file) {
    var late = new Promise(function (done) { setTimeout(function () { done(file); }, PATIENCE_MS); });
    return Promise.race([late, drawn(file)]).catch(function () { return file; });
  }
  function drawn(file) {
    return createImageBitmap(file, { imageOrientation: 'from-image' }).then(function (picture) {
      var scale = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
      var sheet = document.createElement('canvas');
      sheet.width = Math.max(1, Math.round(picture.width * scale));
      sheet.height = Math.max(1, Math.round(picture.height * scale));
      var pen = sheet.getContext('2d');
      pen.fillStyle = 'white';
      pen.fillRect(0, 0, sheet.width, sheet.height);
      pen.drawImage(picture, 0, 0, sheet.width, sheet.height);
      picture.close();
      return new Promise(function (done) { sheet.toBlob(done, 'image/jpeg', 0.85); });
    }).then(function (made) {
      return made && made.size < file.size ? new File([made], file.name.replace(/\.\w*$/, '') + '.jpg', { type: made.type }) : file;
    });
  }
  function shrink(field, then) {
    var chosen = Array.prototype.slice.call(field.files);
    var all = new DataTransfer();
    // One after the other: three whole pictures at once are too much for an old phone.
    var mine = chosen.reduce(function (before, file) {
      return before.then(function () { return small(file); }).then(function (made) { all.items.add(made); });
    }, Promise.resolve()).then(function () {
      var same = chosen.length === field.files.length && chosen.every(function (file, at) { return file === field.files[at]; });
      if (same) { field.files = all.files; }
    }).catch(function () {}).then(function () {
      if (shrinking === mine) { shrinking = null; }
      then();
    });
    shrinking = mine;
  }

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
      function chosen() {
        tell();
        if (field.files.length <= 3 && window.createImageBitmap && window.DataTransfer) { shrink(field, tell); }
      }
      if (!pick.classList.contains('pick-on')) { field.addEventListener('change', chosen); }
      pick.classList.add('pick-on');
      tell();
    });
  }

  document.addEventListener('submit', function (event) {
    var form = event.target;
    if (!form.hasAttribute('data-once')) { return; }
    if (form.getAttribute('data-sent')) { event.preventDefault(); return; }
    if (shrinking) {
      event.preventDefault();
      var by = event.submitter;
      shrinking.then(function () {
        // Phones of before 2022 have no other way to send a form, and know no second button.
        if (form.requestSubmit) { form.requestSubmit(by || undefined); } else { form.submit(); }
      });
      return;
    }
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
