"""What somebody said, taken out of the file a browser made of it and put into a new one: sound and nothing else.

Runs in the darkroom's process, which may open nothing. Browsers record Opus in WebM (Chromium, Firefox, Safari since
18.4) or Ogg; the packets themselves are looked at by the rules of RFC 6716 and written anew as WebM with its length.
No decoder is needed for that, so no file of somebody's is given to one here (docs/adr/0037).
"""

import struct

from central.http.ogg import of_ogg
from central.http.opus import NoSound, TooLong
from central.http.webm import EBML, as_webm, of_webm

LEAST_SECONDS = 0.2
MOST_SOUND_BYTES = 2 * 1024 * 1024


def remake(body: bytes) -> tuple[float, bytes]:
    """(seconds, WebM). Raises NoSound, TooLong."""
    if len(body) > MOST_SOUND_BYTES:
        raise TooLong
    try:
        sound = of_webm(body) if body.startswith(EBML) else of_ogg(body)
    except (IndexError, struct.error) as error:  # it ends where something had to follow
        raise NoSound from error
    if sound.seconds < LEAST_SECONDS:
        raise NoSound
    return sound.seconds, as_webm(sound)
