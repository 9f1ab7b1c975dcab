from pathlib import PurePath, PurePosixPath, PureWindowsPath, Path

p = PurePosixPath("/home/user", "docs/./notes.tar.gz")
print(p, repr(p), p.parts, p.name, p.stem, p.suffix, p.suffixes, p.parent, list(p.parents))
# output:
#| /home/user/docs/notes.tar.gz PurePosixPath('/home/user/docs/notes.tar.gz') ('/', 'home', 'user', 'docs', 'notes.tar.gz') notes.tar.gz notes.tar .gz ['.tar', '.gz'] /home/user/docs [PurePosixPath('/home/user/docs'), PurePosixPath('/home/user'), PurePosixPath('/home'), PurePosixPath('/')]
print(p.with_name("x.txt"), p.with_stem("y"), p.with_suffix(".zip"), p.relative_to("/home"), p.as_uri())
# output:
#| /home/user/docs/x.txt /home/user/docs/y.gz /home/user/docs/notes.tar.zip user/docs/notes.tar.gz file:///home/user/docs/notes.tar.gz
print(p / "a" / "../b", "x" / PurePath("y"), p.joinpath("/abs", "c"), p.is_absolute(), p.match("*.gz"), p.match("/home/*"))
# output:
#| /home/user/docs/notes.tar.gz/a/../b x/y /abs/c True True False
w = PureWindowsPath("c:\\Users", "Me", "file.TXT")
print(w, repr(w), w.drive, w.root, w.anchor, w.as_posix(), w.match("*.txt"), w == PureWindowsPath("C:/users/me/FILE.txt"))
# output:
#| c:\Users\Me\file.TXT PureWindowsPath('c:/Users/Me/file.TXT') c: \ c:\ c:/Users/Me/file.TXT True True
print(PureWindowsPath("//host/share/x").parts, PureWindowsPath("con").is_reserved(), w.as_uri())  # expect: ('\\\\host\\share\\', 'x') True file:///c:/Users/Me/file.TXT
print(sorted([PurePath("b"), PurePath("a/c"), PurePath("a")]), hash(PurePath("a")) == hash(PurePath("a/")), PurePath())
# output:
#| [PurePosixPath('a'), PurePosixPath('a/c'), PurePosixPath('b')] True .
print(Path("a/b.txt").suffix, repr(Path("a") / "b"), isinstance(Path("x"), PurePosixPath), bytes(Path("a")))  # expect: .txt PosixPath('a/b') True b'a'
for wrong in (lambda: p.relative_to("/etc"), lambda: p.with_name("a/b"), lambda: PurePath("/").with_suffix(".x"),
              lambda: p.with_suffix("x"), lambda: PurePath(5), lambda: PurePath("a").as_uri(), lambda: p < w, lambda: p / 5):
    try:
        print(wrong())
    except (ValueError, TypeError) as error:
        print(type(error).__name__, error)
# output:
#| ValueError '/home/user/docs/notes.tar.gz' is not in the subpath of '/etc' OR one path is relative and the other is absolute.
#| ValueError Invalid name 'a/b'
#| ValueError PurePosixPath('/') has an empty name
#| ValueError Invalid suffix 'x'
#| TypeError expected str, bytes or os.PathLike object, not int
#| ValueError relative path can't be expressed as a file URI
#| TypeError '<' not supported between instances of 'PurePosixPath' and 'PureWindowsPath'
#| TypeError unsupported operand type(s) for /: 'PurePosixPath' and 'int'
