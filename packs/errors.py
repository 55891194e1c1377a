"""What can be wrong with a file of scenarios or of a community that somebody wrote."""

from protocol.errors import WanglouError


class YamlError(WanglouError):
    """The file cannot be read as YAML, before anybody asks what it means."""

    key = "error.yaml.unreadable"


class CommunityError(WanglouError):
    key = "error.community.unreadable"
