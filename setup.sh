#!/bin/sh
# Makes this folder ready: a Python of its own in .venv, and what must come from apt.
#
#   setup.sh run     what `make demo` needs
#   setup.sh test    what the tests, linters and pictures need as well
#   setup.sh lock    what `make lock` needs as well
#
# Safe to repeat: a second call finds everything done and returns at once. Needs no terminal and asks nothing.
# PYTHON=... chooses the interpreter, VENV=... the folder, WANGLOU_NO_APT=1 leaves apt alone.
set -eu
CDPATH='' cd -- "$(dirname -- "$0")"
here=$(pwd -P)
level=${1:-run}
venv=${VENV:-.venv}
python=$venv/bin/python
began=$(date +%s)
did_something=

note() { printf '%s\n' "$*" >&2; }

fail() {
    note "✗ $*"
    exit 1
}

# step TITLE COMMAND...: runs it quietly, prints how long it took; what it said is shown only when it fails.
step() {
    title=$1
    shift
    did_something=yes
    start=$(date +%s)
    log=$(mktemp)
    printf '  … %s\n' "$title" >&2
    if "$@" >"$log" 2>&1 </dev/null; then
        rm -f "$log"
        note "  ✓ $title  $(($(date +%s) - start)) s"
    else
        code=$?
        cat "$log" >&2
        rm -f "$log"
        note "  ✗ $title  $(($(date +%s) - start)) s"
        return "$code"
    fi
}

# --- what must come from apt ---------------------------------------------------------------------------------

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo -n "$@"; fi
}

may_apt() {
    [ -z "${WANGLOU_NO_APT:-}" ] && command -v apt-get >/dev/null || return 1
    [ "$(id -u)" = 0 ] || { command -v sudo >/dev/null && sudo -n true 2>/dev/null; }
}

apt_get() { as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::Retries=3 "$@"; }

apt_now() {
    # The list of a fresh machine is empty and that of an old one stale, so it is fetched when a first try fails.
    apt_get install -y --no-install-recommends "$@" || { apt_get update && apt_get install -y --no-install-recommends "$@"; }
}

# from_apt PACKAGE...: true when they are there afterwards; otherwise one line says what to install.
from_apt() {
    if may_apt && step "apt: $*" apt_now "$@"; then return 0; fi
    note "  ! 请安装 / please install:  sudo apt-get install $*"
    return 1
}

chinese_font() {
    find /usr/share/fonts /usr/local/share/fonts "${HOME:-/nonexistent}/.local/share/fonts" "${HOME:-/nonexistent}/.fonts" \
        \( -iname '*cjk*' -o -iname 'wqy*' -o -iname 'sourcehan*' \) 2>/dev/null | grep -q .
}

browser() { "$python" -m wanglou.browser 2>/dev/null; }

on_ubuntu() { grep -qs '^ID=ubuntu' /etc/os-release; }

# Ubuntu's packages of it install a snap, which tests cannot drive; Playwright has a Chromium for Ubuntu.
get_browser() {
    if ! on_ubuntu; then
        from_apt chromium
    elif may_apt && step "apt: what Chromium needs" as_root "$here/$python" -m playwright install-deps chromium; then
        step "Chromium, of Playwright" "$python" -m playwright install chromium
    else
        note "  ! 请运行 / please run:  $python -m playwright install --with-deps chromium"
    fi
}

# The driver of the browser tests is a program that wants it; a minimal Debian has it not.
atomics() { find /lib /usr/lib -maxdepth 2 -name 'libatomic.so.1*' 2>/dev/null | grep -q .; }

# Only tests: an MQTT broker, as sensors' gateways speak to.
broker() { [ -x /usr/sbin/mosquitto ] || command -v mosquitto >/dev/null; }

# The tests talk to a real RTSP server, which the system's own Python runs.
rtsp_server() {
    /usr/bin/python3 - <<'END' >/dev/null 2>&1
import gi
gi.require_version("GstRtspServer", "1.0")
from gi.repository import Gst, GstRtspServer
Gst.init(None)
assert all(Gst.ElementFactory.find(name) for name in ("appsrc", "rtph264pay", "rtpbin"))
END
}

# --- Python --------------------------------------------------------------------------------------------------

new_enough='import sys; sys.version_info >= (3, 11) or sys.exit(1)'

candidates() {
    if [ -n "${PYTHON:-}" ]; then printf '%s\n' "$PYTHON"; else printf '%s\n' python3.13 python3.12 python3.11 python3; fi
}

# find_python MODULES: the first interpreter that is new enough and has them.
find_python() {
    found=$(candidates | while IFS= read -r candidate; do
        if "$candidate" -c "$new_enough; import $1" </dev/null >/dev/null 2>&1; then
            printf '%s\n' "$candidate"
            break
        fi
    done)
    [ -n "$found" ] && printf '%s\n' "$found"
}

make_venv() {
    "$python" -c "$new_enough" 2>/dev/null && "$python" -m pip --version >/dev/null 2>&1 && return 0
    if ! base=$(find_python 'ensurepip, venv'); then
        base=$(find_python sys) ||
            fail "需要 Python 3.11 以上，没有找到 / needs Python 3.11 or later and found none${PYTHON:+ (PYTHON=$PYTHON)}; 例如 e.g.: sudo apt-get install python3 python3-venv"
        package=$("$base" -c 'import sys; print(f"python{sys.version_info[0]}.{sys.version_info[1]}-venv")')
        from_apt "$package" || exit 1
    fi
    step "Python: $("$base" --version 2>&1) → $venv" "$base" -m venv --clear "$venv"
}

# The lock and the folder's own path: a moved or updated folder is set up again.
key_of() { printf '%s %s\n' "$here" "$(cat "$1" pyproject.toml | cksum)"; }

current() { [ -f "$venv/wanglou-$1.stamp" ] && [ "$(cat "$venv/wanglou-$1.stamp")" = "$(key_of "$2")" ]; }

install_from() {
    step "packages of $2" "$python" -m pip install --quiet --disable-pip-version-check --no-input \
        --require-hashes --only-binary :all: -r "$2"
    step "wanglou itself" "$python" -m pip install --quiet --disable-pip-version-check --no-input --no-deps --editable .
    key_of "$2" >"$venv/wanglou-$1.stamp"
}

python_packages() {
    case $level in
        run) current test requirements-dev.lock || current run requirements.lock || install_from run requirements.lock ;;
        *) current test requirements-dev.lock || install_from test requirements-dev.lock ;;
    esac
    if [ "$level" = lock ] && ! "$python" -m uv --version >/dev/null 2>&1; then
        step "uv" "$python" -m pip install --quiet --disable-pip-version-check --only-binary :all: 'uv>=0.9'
    fi
}

case $level in run | test | lock) ;; *) fail "setup.sh run | test | lock" ;; esac
make_venv
python_packages
chinese_font || from_apt fonts-noto-cjk || true
if [ "$level" = test ]; then
    browser || get_browser || true
    atomics || from_apt libatomic1 || true
    broker || from_apt mosquitto || true
    rtsp_server || from_apt python3-gi gir1.2-gst-rtsp-server-1.0 gstreamer1.0-plugins-base gstreamer1.0-plugins-good || true
fi
[ -z "$did_something" ] || note "  = 准备完毕 / ready  $(($(date +%s) - began)) s"
