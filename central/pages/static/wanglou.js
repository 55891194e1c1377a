// Keeps a resident's form from being sent twice, and gives its photo field a face. The pages work without it.
(function () {
  'use strict';

  // A file field speaks the browser's language and looks like nothing else here: it gets a face of ours.
  function faces() {
    document.querySelectorAll('.pick').forEach(function (pick) {
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

  faces();
}());
