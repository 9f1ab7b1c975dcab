# flags: --grant data=memory
import os, shutil, glob, tempfile
os.mkdir("box"); os.chdir("box")
os.makedirs("a/b/.hid")
for name in ("a/1.txt", "a/b/2.txt", "a/b/3.py", ".dot", "top.txt", "a/b/.hid/4.txt"):
    with open(name, "w") as f:
        f.write(name)
for pattern in ("*", "*.txt", "a/*", "a/*/*", "**", "**/*.txt", "a/**/*.py", "[t]op*", ".*", "nope", "top.txt", "a/", "a/b/*"):
    print(pattern, sorted(glob.glob(pattern)), sorted(glob.glob(pattern, recursive=True)))
# output:
#| * ['a', 'top.txt'] ['a', 'top.txt']
#| *.txt ['top.txt'] ['top.txt']
#| a/* ['a/1.txt', 'a/b'] ['a/1.txt', 'a/b']
#| a/*/* ['a/b/2.txt', 'a/b/3.py'] ['a/b/2.txt', 'a/b/3.py']
#| ** ['a', 'top.txt'] ['a', 'a/1.txt', 'a/b', 'a/b/2.txt', 'a/b/3.py', 'top.txt']
#| **/*.txt ['a/1.txt'] ['a/1.txt', 'a/b/2.txt', 'top.txt']
#| a/**/*.py ['a/b/3.py'] ['a/b/3.py']
#| [t]op* ['top.txt'] ['top.txt']
#| .* ['.dot'] ['.dot']
#| nope [] []
#| top.txt ['top.txt'] ['top.txt']
#| a/ ['a/'] ['a/']
#| a/b/* ['a/b/2.txt', 'a/b/3.py'] ['a/b/2.txt', 'a/b/3.py']
print(sorted(glob.iglob("*", root_dir="a")), glob.escape("a[*]?"), sorted(glob.glob("*", include_hidden=True)))  # expect: ['1.txt', 'b'] a[[][*]][?] ['.dot', 'a', 'top.txt']
print(shutil.copy("top.txt", "copy.txt"), shutil.copy("top.txt", "a"), open("a/top.txt").read())  # expect: copy.txt a/top.txt top.txt
print(shutil.copyfile("top.txt", "other"), shutil.copy2("top.txt", "a/b"), shutil.move("other", "a"), shutil.move("copy.txt", "moved"))  # expect: other a/b/top.txt a/other moved
print(shutil.copytree("a", "c", ignore=shutil.ignore_patterns("*.py")))  # expect: c
print(sorted((t, sorted(d), sorted(f)) for t, d, f in os.walk("c")))
# output:
#| [('c', ['b'], ['1.txt', 'other', 'top.txt']), ('c/b', ['.hid'], ['2.txt', 'top.txt']), ('c/b/.hid', [], ['4.txt'])]
print(shutil.move("c", "d"), os.path.exists("c"))  # expect: d False
shutil.rmtree("d"); print(os.path.exists("d"))  # expect: False
shutil.rmtree("nope", ignore_errors=True)
for f, args in ((shutil.copyfile, ("top.txt", "top.txt")), (shutil.copyfile, ("nope", "x")), (shutil.rmtree, ("nope",)),
                (shutil.copytree, ("a", "a")), (shutil.move, ("top.txt", "a")), (shutil.move, ("nope", "x"))):
    try:
        print(f(*args))
    except OSError as error:
        print(type(error).__name__, error)
# output:
#| SameFileError 'top.txt' and 'top.txt' are the same file
#| FileNotFoundError [Errno 2] No such file or directory: 'nope'
#| FileNotFoundError [Errno 2] No such file or directory: 'nope'
#| FileExistsError [Errno 17] File exists: 'a'
#| Error Destination path 'a/top.txt' already exists
#| FileNotFoundError [Errno 2] No such file or directory: 'nope'
with open("top.txt") as src, open("joined", "w") as dst:
    shutil.copyfileobj(src, dst)
print(open("joined").read())  # expect: top.txt
with tempfile.TemporaryDirectory(dir=".") as folder:
    path = os.path.join(folder, "x")
    open(path, "w").close()
    print(os.listdir(folder), os.path.isdir(folder))  # expect: ['x'] True
print(os.path.exists(folder))  # expect: False
with tempfile.NamedTemporaryFile("w+", dir=".", suffix=".txt") as f:
    f.write("abc"); f.flush()
    print(open(f.name).read(), f.name.endswith(".txt"))  # expect: abc True
print(os.path.exists(f.name))  # expect: False
with tempfile.TemporaryFile() as f:
    f.write(b"abc"); f.seek(0); print(f.read())  # expect: b'abc'
