"""The same as posixpath: `os.path` under its dotted name."""

from posixpath import (
    abspath, altsep, basename, commonpath, commonprefix, curdir, defpath, devnull, dirname,
    exists, expanduser, expandvars, extsep, getatime, getctime, getmtime, getsize, isabs, isdir,
    isfile, islink, ismount, join, lexists, normcase, normpath, pardir, pathsep, realpath,
    relpath, samefile, sameopenfile, samestat, sep, split, splitdrive, splitext,
    supports_unicode_filenames, __all__,
)
