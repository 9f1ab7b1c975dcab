import posixpath as path

print(path.join("a", "b", "/c", "d", ""), path.split("/a/b/"), path.split("//a"), path.splitext(".bashrc"), path.splitext("a/b.tar.gz"))
# output:
#| /c/d/ ('/a/b', '') ('//', 'a') ('.bashrc', '') ('a/b.tar', '.gz')
print(path.basename("/a/b"), path.dirname("/a/b"), path.normpath("//a/./b/../c//d/.."), path.normpath("///x/.."), path.normpath(""), path.normpath("../../a"))  # expect: b /a //a/c / . ../../a
print(path.isabs("/a"), path.isabs(b"a"), path.commonprefix(["/usr/lib", "/usr/local"]), path.commonpath(["/usr/lib", "/usr/local/x"]))  # expect: True False /usr/l /usr
print(path.relpath("/a/b/c", "/a/d"), path.relpath("x/y", "x"), path.relpath("a", "a"), path.abspath("/a/../b"), path.splitdrive("/c"))  # expect: ../b/c y . /b ('', '/c')
print(path.join(b"a", b"b"), path.expandvars("no dollars"), path.sep, path.curdir, path.pardir, path.extsep)  # expect: b'a/b' no dollars / . .. .
for wrong in (lambda: path.join("a", b"b"), lambda: path.join(5), lambda: path.commonpath(["/a", "b"]), lambda: path.commonpath([]), lambda: path.relpath("")):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
# output:
#| TypeError Can't mix strings and bytes in path components
#| TypeError expected str, bytes or os.PathLike object, not int
#| ValueError Can't mix absolute and relative paths
#| ValueError commonpath() arg is an empty sequence
#| ValueError no path specified
