import errno
import gc
import locale
import stat
import os

print(gc.isenabled(), type(gc.collect()), stat.filemode(0o104755), stat.S_ISDIR(0o40755), errno.ENOENT, errno.errorcode[13])  # expect: True <class 'int'> -rwsr-xr-x True 2 EACCES
print(locale.setlocale(locale.LC_ALL, "C"), locale.localeconv()["decimal_point"], locale.format_string("%.2f", 3.14159))  # expect: C . 3.14
print(os.sep, os.linesep == "\n", os.name, os.path.join("a", "b"), os.fspath("x"), os.curdir, os.extsep)  # expect: / True posix a/b x . .
print(isinstance("x", os.PathLike), os.fsencode("\u00e9"), os.path.splitext("a.b"), os.F_OK)  # expect: False b'\xc3\xa9' ('a', '.b') 0


class P:
    def __fspath__(self):
        return "made"


print(os.fspath(P()), isinstance(P(), os.PathLike), os.path.basename(P()))  # expect: made True made
try:
    os.fspath(5)
except TypeError as error:
    print(error)  # expect: expected str, bytes or os.PathLike object, not int
