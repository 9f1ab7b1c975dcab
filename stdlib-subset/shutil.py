"""High-level operations on files of the granted directories: copying, moving, removing trees.

Modes, owners and times are not copied: they are the host's.
"""

import fnmatch
import os
from posixpath import _variable

__all__ = ["copyfileobj", "copyfile", "copymode", "copystat", "copy", "copy2", "copytree", "move",
           "rmtree", "Error", "SpecialFileError", "ExecError", "make_archive",
           "get_archive_formats", "register_archive_format", "unregister_archive_format",
           "get_unpack_formats", "register_unpack_format", "unregister_unpack_format",
           "unpack_archive", "ignore_patterns", "which", "get_terminal_size", "SameFileError"]

COPY_BUFSIZE = 64 * 1024


class Error(OSError):
    """What went wrong in several files at once."""


class SameFileError(Error):
    """Raised when source and destination are the same file."""


class SpecialFileError(OSError):
    """Raised when trying to do a kind of operation (e.g. copying) which is
    not supported on a special file (e.g. a named pipe)"""


class ExecError(OSError):
    """Raised when a command could not be executed"""


class ReadError(OSError):
    """Raised when an archive cannot be read"""


class RegistryError(Exception):
    """Raised when a registry operation with the archiving
    and unpacking registries fails"""


def copyfileobj(fsrc, fdst, length=0):
    """copy data from file-like object fsrc to file-like object fdst"""
    while piece := fsrc.read(length or COPY_BUFSIZE):
        fdst.write(piece)


def copyfile(src, dst, *, follow_symlinks=True):
    """Copy data from src to dst."""
    if os.path.exists(dst) and os.path.exists(src) and os.path.samefile(src, dst):
        raise SameFileError("{!r} and {!r} are the same file".format(src, dst))
    with open(src, "rb") as fsrc:
        try:
            with open(dst, "wb") as fdst:
                copyfileobj(fsrc, fdst)
        except IsADirectoryError as error:
            if os.path.exists(dst):
                raise
            raise FileNotFoundError(f"Directory does not exist: {dst}") from error
    return dst


def copymode(src, dst, *, follow_symlinks=True):
    """Do nothing: modes are the host's."""


def copystat(src, dst, *, follow_symlinks=True):
    """Do nothing: modes and times are the host's."""


def copy(src, dst, *, follow_symlinks=True):
    """Copy data. Return the file's destination."""
    if os.path.isdir(dst):
        dst = os.path.join(dst, os.path.basename(src))
    copyfile(src, dst, follow_symlinks=follow_symlinks)
    return dst


def copy2(src, dst, *, follow_symlinks=True):
    """Copy data. Return the file's destination. Times are not copied."""
    return copy(src, dst, follow_symlinks=follow_symlinks)


def ignore_patterns(*patterns):
    """Function that can be used as copytree() ignore parameter."""
    def _ignore_patterns(path, names):
        ignored = []
        for pattern in patterns:
            ignored.extend(fnmatch.filter(names, pattern))
        return set(ignored)
    return _ignore_patterns


def copytree(src, dst, symlinks=False, ignore=None, copy_function=copy2,
             ignore_dangling_symlinks=False, dirs_exist_ok=False):
    """Recursively copy a directory tree and return the destination directory."""
    with os.scandir(src) as found:
        entries = list(found)
    ignored = set() if ignore is None else ignore(os.fspath(src), [x.name for x in entries])
    os.makedirs(dst, exist_ok=dirs_exist_ok)
    errors = []
    for entry in entries:
        if entry.name in ignored:
            continue
        below, target = os.path.join(src, entry.name), os.path.join(dst, entry.name)
        try:
            if entry.is_dir():
                copytree(below, target, symlinks, ignore, copy_function,
                         ignore_dangling_symlinks, dirs_exist_ok)
            else:
                copy_function(below, target)
        except Error as error:
            errors.extend(error.args[0])
        except OSError as why:
            errors.append((below, target, str(why)))
    if errors:
        raise Error(errors)
    return dst


def rmtree(path, ignore_errors=False, onerror=None, *, dir_fd=None):
    """Recursively delete a directory tree."""
    def failed(function, where):
        if ignore_errors:
            return
        if onerror is None:
            raise
        import sys
        onerror(function, where, sys.exc_info())
    try:
        if os.path.islink(path):
            raise OSError("Cannot call rmtree on a symbolic link")
        with os.scandir(path) as found:
            entries = list(found)
    except OSError:
        failed(os.scandir, path)
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            rmtree(entry.path, ignore_errors, onerror)
        else:
            try:
                os.unlink(entry.path)
            except OSError:
                failed(os.unlink, entry.path)
    try:
        os.rmdir(path)
    except OSError:
        failed(os.rmdir, path)


def move(src, dst, copy_function=copy2):
    """Recursively move a file or directory to another location."""
    target = dst
    if os.path.isdir(dst):
        if os.path.exists(src) and os.path.samefile(src, dst):
            os.rename(src, dst)
            return
        target = os.path.join(dst, os.path.basename(os.fspath(src).rstrip("/")))
        if os.path.exists(target):
            raise Error("Destination path '%s' already exists" % target)
    try:
        os.rename(src, target)
    except OSError as error:
        if error.errno is None:
            raise
        if os.path.isdir(src):
            inside = os.path.abspath(target) + "/"
            if inside.startswith(os.path.abspath(src) + "/"):
                raise Error("Cannot move a directory '%s' into itself '%s'." % (src, dst))
            copytree(src, target, copy_function=copy_function, symlinks=True)
            rmtree(src)
        else:
            copy_function(src, target)
            os.unlink(src)
    return target


def which(cmd, mode=1, path=None):
    """Return None: there are no programs to run here."""
    return None


def get_terminal_size(fallback=(80, 24)):
    """Get the size of the terminal window: what the variables COLUMNS and LINES say, else the
    fallback."""
    return os.terminal_size([_size("COLUMNS") or fallback[0], _size("LINES") or fallback[1]])


def _size(name):
    try:
        return max(int(_variable(name) or 0), 0)
    except ValueError:
        return 0


def _make_tar(base_name, base_dir, compress="gzip", verbose=0, dry_run=0, owner=None, group=None,
              logger=None, root_dir=None):
    """Packs a directory as a tar file; gives the file's name."""
    packed = compress == "gzip"
    name = base_name + (".tar.gz" if packed else ".tar")
    _room_for(name, dry_run, logger)
    if logger is not None:
        logger.info("Creating tar archive")
    if not dry_run:
        import tarfile
        source = base_dir if root_dir is None else os.path.join(root_dir, base_dir)
        with tarfile.open(name, "w:gz" if packed else "w") as archive:
            archive.add(source, base_dir)
    return name if root_dir is None else os.path.abspath(name)


def _make_zip(base_name, base_dir, verbose=0, dry_run=0, logger=None, owner=None, group=None,
              root_dir=None):
    """Packs a directory as a ZIP file; gives the file's name."""
    name = base_name + ".zip"
    _room_for(name, dry_run, logger)
    if logger is not None:
        logger.info("creating '%s' and adding '%s' to it", name, base_dir)
    if not dry_run:
        import zipfile
        with zipfile.ZipFile(name, "w", compression=zipfile.ZIP_DEFLATED) as archive:
            _zip_tree(archive, base_dir, root_dir, logger)
    return name if root_dir is None else os.path.abspath(name)


def _zip_tree(archive, base_dir, root_dir, logger):
    top = os.path.normpath(base_dir)
    source = os.path.normpath(base_dir if root_dir is None else os.path.join(root_dir, base_dir))

    def put(path):
        inner = os.path.normpath(os.path.join(top, os.path.relpath(path, source)))
        archive.write(path, inner)
        if logger is not None:
            logger.info("adding '%s'", path)

    if top != os.curdir:
        put(source)
    for above, directories, files in os.walk(source):
        for one in sorted(directories):
            put(os.path.join(above, one))
        for one in files:
            path = os.path.normpath(os.path.join(above, one))
            if os.path.isfile(path):
                put(path)


def _room_for(name, dry_run, logger):
    """Makes the directory that an archive goes to."""
    above = os.path.dirname(name)
    if above and not os.path.exists(above):
        if logger is not None:
            logger.info("creating %s", above)
        if not dry_run:
            os.makedirs(above)


_make_tar.supports_root_dir = _make_zip.supports_root_dir = True

# Name: function, arguments for it, description.
_archive_formats = {
    "tar": (_make_tar, [("compress", None)], "uncompressed tar file"),
    "gztar": (_make_tar, [("compress", "gzip")], "gzip'ed tar-file"),
    "zip": (_make_zip, [], "ZIP file"),
}


def get_archive_formats():
    """Returns a list of supported formats for archiving and unarchiving.

    Each element of the returned sequence is a tuple (name, description)
    """
    return sorted((name, found[2]) for name, found in _archive_formats.items())


def register_archive_format(name, function, extra_args=None, description=""):
    """Registers an archive format.

    name is the name of the format. function is the callable that will be
    used to create archives. If provided, extra_args is a sequence of
    (name, value) tuples that will be passed as arguments to the callable.
    description can be provided to describe the format, and will be returned
    by the get_archive_formats() function.
    """
    if extra_args is None:
        extra_args = []
    if not callable(function):
        raise TypeError("The %s object is not callable" % function)
    if not isinstance(extra_args, (tuple, list)):
        raise TypeError("extra_args needs to be a sequence")
    for one in extra_args:
        if not isinstance(one, (tuple, list)) or len(one) != 2:
            raise TypeError("extra_args elements are : (arg_name, value)")
    _archive_formats[name] = function, extra_args, description


def unregister_archive_format(name):
    del _archive_formats[name]


def make_archive(base_name, format, root_dir=None, base_dir=None, verbose=0, dry_run=0,
                 owner=None, group=None, logger=None):
    """Create an archive file (eg. zip or tar).

    'base_name' is the name of the file to create, minus any format-specific
    extension; 'format' is the archive format: one of "zip", "tar", "gztar",
    or any other registered format.

    'root_dir' is a directory that will be the root directory of the
    archive. 'base_dir' is the directory where we start archiving from;
    ie. 'base_dir' will be the common prefix of all files and
    directories in the archive. Both default to the current directory.
    Returns the name of the archive file.
    """
    if format not in _archive_formats:
        raise ValueError("unknown archive format '%s'" % format)
    function, extra, _ = _archive_formats[format]
    kwargs = {"dry_run": dry_run, "logger": logger, "owner": owner, "group": group}
    kwargs.update(extra)
    if base_dir is None:
        base_dir = os.curdir
    before = None
    if root_dir is not None:
        if not os.path.isdir(root_dir):
            os.stat(root_dir)
            raise NotADirectoryError(20, "Not a directory", root_dir)
        if getattr(function, "supports_root_dir", False):
            base_name = os.fspath(base_name)
            kwargs["root_dir"] = root_dir
        else:
            before = os.getcwd()
            base_name = os.path.abspath(base_name)
            if logger is not None:
                logger.debug("changing into '%s'", root_dir)
            if not dry_run:
                os.chdir(root_dir)
    try:
        return function(base_name, base_dir, **kwargs)
    finally:
        if before is not None:
            if logger is not None:
                logger.debug("changing back to '%s'", before)
            os.chdir(before)


def _unpack_tar(filename, extract_dir, *, filter=None):
    import tarfile
    try:
        archive = tarfile.open(filename)
    except tarfile.TarError:
        raise ReadError("%s is not a compressed or uncompressed tar file" % filename)
    with archive:
        archive.extractall(extract_dir, filter=filter)


def _unpack_zip(filename, extract_dir):
    import zipfile
    if not zipfile.is_zipfile(filename):
        raise ReadError("%s is not a zip file" % filename)
    with zipfile.ZipFile(filename) as archive:
        for info in archive.infolist():
            name = info.filename
            # What would lie elsewhere is left out.
            if name.startswith("/") or ".." in name:
                continue
            target = os.path.join(extract_dir, *name.split("/"))
            above = os.path.dirname(target)
            if above and not os.path.isdir(above):
                os.makedirs(above)
            if not name.endswith("/"):
                with archive.open(name) as source, open(target, "wb") as file:
                    copyfileobj(source, file)


# Name: what files' names end with, function, arguments for it, description.
_unpack_formats = {
    "tar": ([".tar"], _unpack_tar, [], "uncompressed tar file"),
    "gztar": ([".tar.gz", ".tgz"], _unpack_tar, [], "gzip'ed tar-file"),
    "zip": ([".zip"], _unpack_zip, [], "ZIP file"),
}


def get_unpack_formats():
    """Returns a list of supported formats for unpacking.

    Each element of the returned sequence is a tuple
    (name, extensions, description)
    """
    return sorted((name, found[0], found[3]) for name, found in _unpack_formats.items())


def register_unpack_format(name, extensions, function, extra_args=None, description=""):
    """Registers an unpack format.

    `name` is the name of the format. `extensions` is a list of extensions
    corresponding to the format.

    `function` is the callable that will be
    used to unpack archives. The callable will receive archives to unpack.
    If it's unable to handle an archive, it needs to raise a ReadError
    exception.

    If provided, `extra_args` is a sequence of
    (name, value) tuples that will be passed as arguments to the callable.
    description can be provided to describe the format, and will be returned
    by the get_unpack_formats() function.
    """
    if extra_args is None:
        extra_args = []
    taken = {extension: kind for kind, found in _unpack_formats.items() for extension in found[0]}
    for extension in extensions:
        if extension in taken:
            raise RegistryError('%s is already registered for "%s"'
                                % (extension, taken[extension]))
    if not callable(function):
        raise TypeError("The registered function must be a callable")
    _unpack_formats[name] = extensions, function, extra_args, description


def unregister_unpack_format(name):
    """Removes the pack format from the registry."""
    del _unpack_formats[name]


def unpack_archive(filename, extract_dir=None, format=None, *, filter=None):
    """Unpack an archive.

    `filename` is the name of the archive.

    `extract_dir` is the name of the target directory, where the archive
    is unpacked. If not provided, the current working directory is used.

    `format` is the archive format: one of "zip", "tar" or "gztar".  Or any
    other registered format.  If not provided, unpack_archive will use the
    filename extension and see if an unpacker was registered for that
    extension.

    In case none is found, a ValueError is raised.

    If `filter` is given, it is passed to the underlying
    extraction function.
    """
    if extract_dir is None:
        extract_dir = os.getcwd()
    extract_dir = os.fspath(extract_dir)
    filename = os.fspath(filename)
    if format is not None:
        if format not in _unpack_formats:
            raise ValueError("Unknown unpack format '{0}'".format(format))
    else:
        for format, found in _unpack_formats.items():
            if any(filename.endswith(extension) for extension in found[0]):
                break
        else:
            raise ReadError("Unknown archive format '{0}'".format(filename))
    _, function, extra, _ = _unpack_formats[format]
    if filter is not None:
        extra = [*extra, ("filter", filter)]
    function(filename, extract_dir, **dict(extra))
