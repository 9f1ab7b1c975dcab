# flags: --grant data=memory
import os, stat
os.mkdir("box"); os.chdir("box")
os.makedirs("a/b/c"); os.makedirs("a/b/c", exist_ok=True)
for name in ("a/1.txt", "a/b/2.txt", "top.txt"):
    with open(name, "w") as f:
        f.write(name)
print(sorted(os.listdir()), sorted(os.listdir("a")), sorted(os.listdir(b"a")))  # expect: ['a', 'top.txt'] ['1.txt', 'b'] [b'1.txt', b'b']
print([(top, sorted(d), sorted(f)) for top, d, f in os.walk("a")])
# output:
#| [('a', ['b'], ['1.txt']), ('a/b', ['c'], ['2.txt']), ('a/b/c', [], [])]
print([(top, sorted(d), sorted(f)) for top, d, f in os.walk("a", topdown=False)])
# output:
#| [('a/b/c', [], []), ('a/b', ['c'], ['2.txt']), ('a', ['b'], ['1.txt'])]
print(sorted((e.name, e.path, e.is_dir(), e.is_file(), e.is_symlink()) for e in os.scandir("a")))
# output:
#| [('1.txt', 'a/1.txt', False, True, False), ('b', 'a/b', True, False, False)]
with os.scandir() as found:
    print(sorted(e.path for e in found))  # expect: ['./a', './top.txt']
p = os.path
print(p.exists("a"), p.exists("z"), p.isfile("a/1.txt"), p.isdir("a/1.txt"), p.isfile("a"), p.isdir("a"),
      p.getsize("a/1.txt"), p.islink("a"), p.lexists("top.txt"), p.exists("top.txt/x"), p.samefile("a", "./a/b/.."))  # expect: True False True False False True 7 False True False True
print(p.relpath(p.abspath("a/b"), os.getcwd()), p.basename(os.getcwd()), os.access("a", os.R_OK), os.access("z", os.F_OK))  # expect: a/b box True False
s = os.stat("top.txt")
print(s.st_size, s[6], stat.S_ISREG(s.st_mode), stat.S_ISDIR(os.stat("a").st_mode))  # expect: 7 7 True True
def tried(f, *args, **kwargs):
    try:
        print(f.__name__, f(*args, **kwargs))
    except OSError as error:
        print(f.__name__, type(error).__name__, error, error.errno, error.filename, error.filename2)
tried(os.mkdir, "a"); tried(os.mkdir, "q/w"); tried(os.rmdir, "a"); tried(os.rmdir, "top.txt"); tried(os.rmdir, "z")
# output:
#| mkdir FileExistsError [Errno 17] File exists: 'a' 17 a None
#| mkdir FileNotFoundError [Errno 2] No such file or directory: 'q/w' 2 q/w None
#| rmdir OSError [Errno 39] Directory not empty: 'a' 39 a None
#| rmdir NotADirectoryError [Errno 20] Not a directory: 'top.txt' 20 top.txt None
#| rmdir FileNotFoundError [Errno 2] No such file or directory: 'z' 2 z None
tried(os.remove, "a"); tried(os.remove, "z"); tried(os.listdir, "z"); tried(os.listdir, "top.txt")
# output:
#| remove IsADirectoryError [Errno 21] Is a directory: 'a' 21 a None
#| remove FileNotFoundError [Errno 2] No such file or directory: 'z' 2 z None
#| listdir FileNotFoundError [Errno 2] No such file or directory: 'z' 2 z None
#| listdir NotADirectoryError [Errno 20] Not a directory: 'top.txt' 20 top.txt None
tried(os.stat, "z"); tried(os.rename, "z", "y"); tried(os.rename, "top.txt", "a"); tried(os.rename, "a", "top.txt")
# output:
#| stat FileNotFoundError [Errno 2] No such file or directory: 'z' 2 z None
#| rename FileNotFoundError [Errno 2] No such file or directory: 'z' -> 'y' 2 z y
#| rename IsADirectoryError [Errno 21] Is a directory: 'top.txt' -> 'a' 21 top.txt a
#| rename NotADirectoryError [Errno 20] Not a directory: 'a' -> 'top.txt' 20 a top.txt
tried(os.rename, "top.txt", "q/w"); tried(os.makedirs, "a/b"); tried(os.path.getsize, "z"); tried(os.chdir, "z")
# output:
#| rename FileNotFoundError [Errno 2] No such file or directory: 'top.txt' -> 'q/w' 2 top.txt q/w
#| makedirs FileExistsError [Errno 17] File exists: 'a/b' 17 a/b None
#| getsize FileNotFoundError [Errno 2] No such file or directory: 'z' 2 z None
#| chdir FileNotFoundError [Errno 2] No such file or directory: 'z' 2 z None
tried(os.chdir, "top.txt"); tried(os.truncate, "z", 1); tried(os.rename, "a", "a/b/d")
# output:
#| chdir NotADirectoryError [Errno 20] Not a directory: 'top.txt' 20 top.txt None
#| truncate FileNotFoundError [Errno 2] No such file or directory: 'z' 2 z None
#| rename OSError [Errno 22] Invalid argument: 'a' -> 'a/b/d' 22 a a/b/d
tried(os.rename, "top.txt", "a/1.txt"); tried(os.replace, "a/1.txt", "new.txt"); tried(os.rename, "a", "c")
# output:
#| rename None
#| replace None
#| rename None
print(sorted(os.listdir()), open("new.txt").read(), sorted(os.listdir("c/b")))  # expect: ['c', 'new.txt'] top.txt ['2.txt', 'c']
tried(os.truncate, "new.txt", 3); print(open("new.txt").read())
# output:
#| truncate None
#| top
tried(os.unlink, "new.txt"); tried(os.remove, "c/b/2.txt"); tried(os.removedirs, "c/b/c"); print(os.listdir())
# output:
#| unlink None
#| remove None
#| removedirs None
#| []
os.chdir("..")
tried(os.rmdir, "box")  # expect: rmdir None
