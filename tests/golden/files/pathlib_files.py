# flags: --grant data=memory
import os
from pathlib import Path
Path("box").mkdir(); os.chdir("box")
p = Path("a") / "b"
p.mkdir(parents=True); p.mkdir(parents=True, exist_ok=True)
f = p / "x.txt"
print(f.write_text("h\u00e9\n", encoding="utf-8"), f.read_text("utf-8"), f.read_bytes(), f.stat().st_size)
# output:
#| 3 hé
#|  b'h\xc3\xa9\n' 4
print((p / "y.bin").write_bytes(b"\0\1"), (p / "y.bin").read_bytes())  # expect: 2 b'\x00\x01'
print(f.exists(), f.is_file(), f.is_dir(), p.is_dir(), Path("z").exists(), f.is_symlink())  # expect: True True False True False False
(p / "t").touch(); (p / "t").touch()
print(sorted(p.iterdir()), sorted(x.name for x in Path().iterdir()))
# output:
#| [PosixPath('a/b/t'), PosixPath('a/b/x.txt'), PosixPath('a/b/y.bin')] ['a']
with f.open() as file:
    print(file.read(), file.name)
# output:
#| hé
#|  a/b/x.txt
with f.open("a") as file:
    file.write("more")
print(repr(f.read_text()))  # expect: 'hé\nmore'
for pattern in ("*", "**/*", "*/*.txt", "**", "**/x*", "a/b/t", "a/*/nope", "**/*.[tb]*", "../box/*"):
    print(pattern, sorted(str(x) for x in Path(".").glob(pattern)))
# output:
#| * ['a']
#| **/* ['a', 'a/b', 'a/b/t', 'a/b/x.txt', 'a/b/y.bin']
#| */*.txt []
#| ** ['.', 'a', 'a/b']
#| **/x* ['a/b/x.txt']
#| a/b/t ['a/b/t']
#| a/*/nope []
#| **/*.[tb]* ['a/b/x.txt', 'a/b/y.bin']
#| ../box/* ['../box/a']
print(sorted(Path("a").rglob("*.txt")), sorted(Path("a").rglob("*")), list(Path("zz").glob("*")))
# output:
#| [PosixPath('a/b/x.txt')] [PosixPath('a/b'), PosixPath('a/b/t'), PosixPath('a/b/x.txt'), PosixPath('a/b/y.bin')] []
for wrong in ("", "/x", "a**"):
    try:
        print(list(Path(".").glob(wrong)))
    except (ValueError, NotImplementedError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError Unacceptable pattern: ''
#| NotImplementedError Non-relative patterns are unsupported
#| ValueError Invalid pattern: '**' can only be an entire path component
print(f.rename(p / "z.txt"), (p / "z.txt").replace(p / "w.txt"), sorted(x.name for x in p.iterdir()))  # expect: a/b/z.txt a/b/w.txt ['t', 'w.txt', 'y.bin']
def tried(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except OSError as error:
        print(type(error).__name__, error)
tried(f.read_text); tried(f.unlink); tried(f.unlink, missing_ok=True); tried(p.rmdir); tried(p.mkdir); tried(f.stat)
# output:
#| FileNotFoundError [Errno 2] No such file or directory: 'a/b/x.txt'
#| FileNotFoundError [Errno 2] No such file or directory: 'a/b/x.txt'
#| None
#| OSError [Errno 39] Directory not empty: 'a/b'
#| FileExistsError [Errno 17] File exists: 'a/b'
#| FileNotFoundError [Errno 2] No such file or directory: 'a/b/x.txt'
tried(Path("q/w").mkdir); tried((p / "t").touch, exist_ok=False); tried(lambda: list(Path("zz").iterdir())); tried(p.unlink)
# output:
#| FileNotFoundError [Errno 2] No such file or directory: 'q/w'
#| FileExistsError [Errno 17] File exists: 'a/b/t'
#| FileNotFoundError [Errno 2] No such file or directory: 'zz'
#| IsADirectoryError [Errno 21] Is a directory: 'a/b'
try:
    f.write_text(1)
except TypeError as error:
    print(error)  # expect: data must be str, not int
print(Path.cwd().name, Path("a").absolute().relative_to(Path.cwd()), Path("a/../a").resolve().relative_to(Path.cwd()))  # expect: box a a
for x in p.iterdir():
    x.unlink()
p.rmdir()
print(list(Path("a").iterdir()))  # expect: []
