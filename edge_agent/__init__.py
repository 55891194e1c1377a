"""The process on a camera node: it looks, keeps what it saw, and tells the brain."""

from importlib.metadata import PackageNotFoundError, version


def agent_version() -> str:
    """The version that the agent names when it says hello."""
    try:
        return version("wanglou")
    except PackageNotFoundError:  # run from a source tree that nobody installed
        return "0+source"
