"""What a program may know of the platform: the language, and nothing of the machine."""

from collections import namedtuple as _namedtuple

uname_result = _namedtuple("uname_result", "system node release version machine processor")


def python_version():
    """Returns the Python version as string 'major.minor.patchlevel'"""
    return "3.11.7"


def python_version_tuple():
    """Returns the Python version as tuple (major, minor, patchlevel) of strings."""
    return ("3", "11", "7")


def python_implementation():
    """Returns a string identifying the Python implementation."""
    return "Coldframe"


def python_branch():
    """Returns a string identifying the Python implementation branch."""
    return ""


def python_revision():
    """Returns a string identifying the Python implementation revision."""
    return ""


def python_build():
    """Returns a tuple (buildno, builddate) stating the Python build number and date as strings."""
    return ("", "")


def python_compiler():
    """Returns a string identifying the compiler used for compiling Python."""
    return ""


def system():
    """Returns the system name: an empty string, since it is not known."""
    return ""


def node():
    """Returns the computer's network name: an empty string, since it is not known."""
    return ""


def release():
    """Returns the system's release: an empty string, since it is not known."""
    return ""


def version():
    """Returns the system's release version: an empty string, since it is not known."""
    return ""


def machine():
    """Returns the machine type: an empty string, since it is not known."""
    return ""


def processor():
    """Returns the (true) processor name: an empty string, since it is not known."""
    return ""


def uname():
    """Fairly portable uname interface: nothing is known."""
    return uname_result("", "", "", "", "", "")


def platform(aliased=False, terse=False):
    """Returns a single string identifying the underlying platform."""
    return "coldframe"


def architecture(executable="", bits="", linkage=""):
    """Queries the given executable for various architecture information."""
    return ("64bit", "")


def libc_ver(executable=None, lib="", version="", chunksize=16384):
    """Tries to determine the libc version: it is not known."""
    return ("", "")


def mac_ver(release="", versioninfo=("", "", ""), machine=""):
    """Get macOS version information: it is not known."""
    return (release, versioninfo, machine)


def win32_ver(release="", version="", csd="", ptype=""):
    """Get Windows version information: it is not known."""
    return (release, version, csd, ptype)
