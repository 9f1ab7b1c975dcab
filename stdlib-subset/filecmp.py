"""Files and directories of the granted ones compared."""

import os
import stat
from types import GenericAlias

__all__ = ["clear_cache", "cmp", "dircmp", "cmpfiles", "DEFAULT_IGNORES"]

BUFSIZE = 8 * 1024

DEFAULT_IGNORES = ["RCS", "CVS", "tags", ".git", ".hg", ".bzr", "_darcs", "__pycache__"]

_known = {}


def clear_cache():
    """Clear the filecmp cache."""
    _known.clear()


def cmp(f1, f2, shallow=True):
    """Compare two files.

    Files with the same kind, size and time of change are taken to be equal
    where shallow is true (the default); otherwise their bytes are compared.
    What was found is kept for files that have not changed since.
    """
    first, second = _signature(os.stat(f1)), _signature(os.stat(f2))
    if first[0] != stat.S_IFREG or second[0] != stat.S_IFREG:
        return False
    if shallow and first == second:
        return True
    if first[1] != second[1]:
        return False
    key = f1, f2, first, second
    if key not in _known:
        if len(_known) > 100:
            clear_cache()
        _known[key] = _same_bytes(f1, f2)
    return _known[key]


def _signature(found):
    return stat.S_IFMT(found.st_mode), found.st_size, found.st_mtime


def _same_bytes(f1, f2):
    with open(f1, "rb") as one, open(f2, "rb") as other:
        while True:
            piece = one.read(BUFSIZE)
            if piece != other.read(BUFSIZE):
                return False
            if not piece:
                return True


def cmpfiles(a, b, common, shallow=True):
    """Compare common files in two directories.

    a, b -- directory names
    common -- list of file names found in both directories
    shallow -- if true, do comparison based solely on stat() information

    Returns a tuple of three lists: files that compare equal, files that
    are different, and files that could not be compared.
    """
    same, different, failed = [], [], []
    for name in common:
        try:
            equal = cmp(os.path.join(a, name), os.path.join(b, name), shallow)
        except OSError:
            failed.append(name)
        else:
            (same if equal else different).append(name)
    return same, different, failed


class dircmp:
    """A class that manages the comparison of 2 directories.

    dircmp(a, b, ignore=None, hide=None)
      A and B are directories.
      IGNORE is a list of names to ignore,
        defaults to DEFAULT_IGNORES.
      HIDE is a list of names to hide,
        defaults to [os.curdir, os.pardir].

    What was found is in attributes, which are worked out when they are asked
    for: left_list, right_list, common, left_only, right_only, common_dirs,
    common_files, common_funny, same_files, diff_files, funny_files, subdirs.
    """

    def __init__(self, a, b, ignore=None, hide=None):
        self.left = a
        self.right = b
        self.hide = [os.curdir, os.pardir] if hide is None else hide
        self.ignore = DEFAULT_IGNORES if ignore is None else ignore

    def phase0(self):
        """Compare everything except common subdirectories."""
        left_out = {*self.hide, *self.ignore}
        self.left_list = sorted(name for name in os.listdir(self.left) if name not in left_out)
        self.right_list = sorted(name for name in os.listdir(self.right)
                                 if name not in left_out)

    def phase1(self):
        """Compute common names."""
        left, right = set(self.left_list), set(self.right_list)
        self.common = [name for name in self.left_list if name in right]
        self.left_only = [name for name in self.left_list if name not in right]
        self.right_only = [name for name in self.right_list if name not in left]

    def phase2(self):
        """Distinguish files, directories, funnies."""
        self.common_dirs, self.common_files, self.common_funny = [], [], []
        for name in self.common:
            kinds = []
            for place in (self.left, self.right):
                try:
                    kinds.append(stat.S_IFMT(os.stat(os.path.join(place, name)).st_mode))
                except OSError:
                    kinds.append(None)
            if kinds[0] != kinds[1] or kinds[0] not in (stat.S_IFDIR, stat.S_IFREG):
                self.common_funny.append(name)
            elif kinds[0] == stat.S_IFDIR:
                self.common_dirs.append(name)
            else:
                self.common_files.append(name)

    def phase3(self):
        """Find out differences between common files."""
        self.same_files, self.diff_files, self.funny_files = cmpfiles(
            self.left, self.right, self.common_files)

    def phase4(self):
        """Find out differences between common subdirectories."""
        self.subdirs = {
            name: type(self)(os.path.join(self.left, name), os.path.join(self.right, name),
                             self.ignore, self.hide)
            for name in self.common_dirs}

    def phase4_closure(self):
        """Recursively call phase4() on subdirectories."""
        self.phase4()
        for one in self.subdirs.values():
            one.phase4_closure()

    def report(self):
        """Print a report on the differences between a and b."""
        print("diff", self.left, self.right)
        for names, place in ((self.left_only, self.left), (self.right_only, self.right)):
            if names:
                names.sort()
                print("Only in", place, ":", names)
        for names, title in ((self.same_files, "Identical files :"),
                             (self.diff_files, "Differing files :"),
                             (self.funny_files, "Trouble with common files :"),
                             (self.common_dirs, "Common subdirectories :"),
                             (self.common_funny, "Common funny cases :")):
            if names:
                names.sort()
                print(title, names)

    def report_partial_closure(self):
        """Print reports on self and on subdirs."""
        self.report()
        for one in self.subdirs.values():
            print()
            one.report()

    def report_full_closure(self):
        """Report on self and subdirs recursively."""
        self.report()
        for one in self.subdirs.values():
            print()
            one.report_full_closure()

    methodmap = dict(subdirs=phase4, same_files=phase3, diff_files=phase3, funny_files=phase3,
                     common_dirs=phase2, common_files=phase2, common_funny=phase2,
                     common=phase1, left_only=phase1, right_only=phase1,
                     left_list=phase0, right_list=phase0)

    def __getattr__(self, attr):
        if attr not in self.methodmap:
            raise AttributeError(attr)
        self.methodmap[attr](self)
        return getattr(self, attr)

    __class_getitem__ = classmethod(GenericAlias)
