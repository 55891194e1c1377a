"""Does what the brain asks of this node: takes a camera on, lets it go, shows its picture, rehearses its packs."""

import threading
import time
from collections.abc import Callable, Collection, Iterator
from contextlib import contextmanager

from edge_agent.cameras import Cameras, Watched
from edge_agent.capture import Picture, Source
from edge_agent.commands import CommandError, Progress, Roster, rehearse, take_still
from edge_agent.commands.errors import Troubled
from edge_agent.evidence import NO_PLATES, PERSON, FindsPlates
from edge_agent.live_view import LiveViews
from edge_agent.scheduler import Pace
from edge_agent.team import Team
from protocol.addresses import with_login
from protocol.causes import cause_of
from protocol.commands import AddCamera, AnyCommand, ChangeCamera, CommandAnswer, Rehearse, RemoveCamera, TakeStill
from protocol.live_view import Glimpse, KeepView, OpenView
from protocol.messages import CameraPlan, CameraState

#: Somebody waits for a still of a camera that was only just added: it may need so long to show its first picture.
_FIRST_PICTURE_S = 20.0
#: Whoever wants to look now hears sooner that there is nothing to see; for a still they ask again anyway, and it must
#: not keep those who open a view waiting.
_LIVE_PICTURE_S = 5.0
_GLIMPSE_PICTURE_S = 0.0


class Errands:
    """What commands do to the cameras. The roster remembers cameras of the brain over a restart."""

    def __init__(
        self,
        cameras: Cameras,
        roster: Roster,
        team: Team,
        pace: Pace,
        live: LiveViews,
        *,
        in_file: Collection[str],
        changed: Callable[[], None],
        plates: Callable[[str], FindsPlates] = lambda camera_id: NO_PLATES,
    ) -> None:
        """``in_file``: ids of the settings file's cameras, which the brain may not touch; ``changed``: say so soon;
        ``plates``: who looks for number plates in the pictures of a camera."""
        self._cameras = cameras
        self._roster = roster
        self._team = team
        self._pace = pace
        self._live = live
        self._in_file = in_file
        self._changed = changed
        self._plates = plates

    def recall(self) -> None:
        """Watch what the roster remembers, at the node's start."""
        for given in self._roster.all().values():
            if given.camera_id not in self._cameras.all:
                self._cameras.watch(_bare_plan(given), _source_of(given))

    def do(
        self, command: AnyCommand, progress: Progress, stopping: threading.Event
    ) -> tuple[CommandAnswer, dict[str, bytes]]:
        """Each may come again. Raises CommandError, or what the camera's own trouble is."""
        match command:
            case AddCamera():
                self._take_on(command)
            case ChangeCamera():
                self._change(command)
            case RemoveCamera():
                self._let_go(command.camera_id)
            case TakeStill():
                newest, plates = self._newest(command.camera_id, stopping), self._plates(command.camera_id)
                taken = take_still(newest, self._team.street_alone, self._team.specialists_alone, plates)
                still = CommandAnswer(outcome="done", progress=1.0, still=taken.still)
                return still, {taken.still.sha256: taken.jpeg}
            case Rehearse():
                return self._rehearse(command, progress, stopping)
            case OpenView() | KeepView() | Glimpse():
                return self._show(command, stopping), {}
        self._changed()
        return CommandAnswer(outcome="done", progress=1.0), {}

    def _take_on(self, camera: AddCamera) -> None:
        if camera.camera_id in self._in_file:
            raise CommandError("error.edge.command.in_file", camera=camera.camera_id)
        with self._cameras.changing:
            known = self._roster.all().get(camera.camera_id)
            if known == camera and camera.camera_id in self._cameras.all:
                return
            self._keep(camera)
            self._cameras.end(camera.camera_id)
            self._cameras.watch(_bare_plan(camera), _source_of(camera)).thread.start()

    def _change(self, change: ChangeCamera) -> None:
        known = self._roster.all().get(change.camera_id)
        if change.address is not None:
            self._take_on(AddCamera.model_validate(change.model_dump(exclude={"kind"})))
        elif known is None:
            raise CommandError("error.edge.command.no_camera", camera=change.camera_id)
        else:
            with self._cameras.changing:
                self._keep(known.model_copy(update={"name": change.name, "place_path": change.place_path}))

    def _keep(self, camera: AddCamera) -> None:
        with _on_the_disk():
            self._roster.put(camera)

    def _let_go(self, camera_id: str) -> None:
        with self._cameras.changing:
            if camera_id in self._roster.all():
                self._cameras.end(camera_id)  # whatever the disk says: nobody is to be looked at any longer
                with _on_the_disk():
                    self._roster.remove(camera_id)

    def _camera(self, camera_id: str) -> Watched:
        if camera_id not in self._cameras.all:
            raise CommandError("error.edge.command.no_camera", camera=camera_id)
        return self._cameras.all[camera_id]

    def _show(self, command: OpenView | KeepView | Glimpse, stopping: threading.Event) -> CommandAnswer:
        """Whoever looks sees no head and no plate; a model that cannot see people shows nothing."""
        if PERSON not in self._team.street_alone.labels:
            raise CommandError("error.edge.command.no_blur")
        sdp = glimpse = None
        match command:
            case OpenView():
                self._newest(command.camera_id, stopping, _LIVE_PICTURE_S)
                sdp = self._live.open(command)
            case KeepView():
                self._live.keep(command.view_id, command.seconds)
            case Glimpse():
                newest = self._newest(command.camera_id, stopping, _GLIMPSE_PICTURE_S)
                glimpse = self._live.glimpse(command.camera_id, newest)
        return CommandAnswer(outcome="done", progress=1.0, sdp=sdp, glimpse=glimpse)

    def _newest(self, camera_id: str, stopping: threading.Event, patience_s: float = _FIRST_PICTURE_S) -> Picture:
        """The picture seen last; of a camera that was only just added the first, for which it waits a while."""
        camera, until_s = self._camera(camera_id), time.monotonic() + patience_s
        while True:
            report = camera.health.report(time.monotonic())
            if report.state is CameraState.LIVE and (picture := camera.feed.newest) is not None:
                return picture
            waiting = report.state in (CameraState.CONNECTING, CameraState.LIVE)
            if not waiting or time.monotonic() >= until_s or stopping.wait(0.1):
                raise Troubled(report.trouble) if report.trouble else CommandError("error.edge.command.no_picture")

    def _rehearse(
        self, command: Rehearse, progress: Progress, stopping: threading.Event
    ) -> tuple[CommandAnswer, dict[str, bytes]]:
        tape, models = self._camera(command.camera_id).tape, (self._team.street_alone, self._team.specialists_alone)
        plates = self._plates(command.camera_id)
        found = rehearse(command, tape, *models, self._pace, progress=progress, stop=stopping, plates=plates)
        return CommandAnswer(outcome="done", progress=1.0, rehearsal=found.result), found.pictures


@contextmanager
def _on_the_disk() -> Iterator[None]:
    """Raises CommandError where it has no room."""
    try:
        yield
    except OSError as error:
        raise CommandError("error.edge.command.not_kept", why=cause_of(error)) from None


def _bare_plan(camera: AddCamera) -> CameraPlan:
    """What a camera of the brain is watched for while the brain has not said anything: nothing."""
    return CameraPlan(camera_id=camera.camera_id, name=camera.name, place_path=camera.place_path)


def _source_of(camera: AddCamera) -> Source:
    return Source(with_login(camera.address, camera.username, camera.password))
