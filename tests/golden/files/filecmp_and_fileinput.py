# flags: --grant data=memory
import filecmp, fileinput, gzip, io, os, sys
os.mkdir("box"); os.chdir("box")
os.makedirs("a/sub/deep"); os.makedirs("b/sub/deep"); os.mkdir("a/only"); os.mkdir("a/mixed"); os.mkdir("a/__pycache__")
for name, text in (("a/same", "one\ntwo\n"), ("b/same", "one\ntwo\n"), ("a/diff", "one\n"), ("b/diff", "two\n"), ("a/long", "x" * 20000), ("b/long", "x" * 19999 + "y"), ("a/left", ""), ("b/right", "r\n"),
                   ("b/mixed", "m"), ("a/sub/x", "1"), ("b/sub/x", "1"), ("a/sub/deep/y", "1"), ("b/sub/deep/y", "22"), ("b/.git", "")):
    with open(name, "w") as file:
        file.write(text)

print(filecmp.cmp("a/same", "b/same", shallow=False), filecmp.cmp("a/diff", "b/diff", False), filecmp.cmp("a/long", "b/long", False), filecmp.cmp("a/same", "a/left"), filecmp.cmp("a", "b"))  # expect: True False False False False
print(filecmp.cmpfiles("a", "b", ["same", "diff", "left", "nothing", "long"], shallow=False))  # expect: (['same'], ['diff', 'long'], ['left', 'nothing'])
try:
    filecmp.cmp("a/same", "nothing")
except FileNotFoundError as error:
    print(error)  # expect: [Errno 2] No such file or directory: 'nothing'
filecmp.clear_cache()
both = filecmp.dircmp("a", "b")
print(both.left_list, both.right_list, both.common, both.left_only, both.right_only, both.common_dirs, both.common_files, both.common_funny, both.funny_files)
# output:
#| ['diff', 'left', 'long', 'mixed', 'only', 'same', 'sub'] ['diff', 'long', 'mixed', 'right', 'same', 'sub'] ['diff', 'long', 'mixed', 'same', 'sub'] ['left', 'only'] ['right'] ['sub'] ['diff', 'long', 'same'] ['mixed'] []
print(sorted(both.subdirs), both.subdirs["sub"].diff_files, both.subdirs["sub"].subdirs["deep"].diff_files)  # expect: ['sub'] [] ['y']
filecmp.dircmp("a/sub", "b/sub").report()
# output:
#| diff a/sub b/sub
#| Identical files : ['x']
#| Common subdirectories : ['deep']
filecmp.dircmp("a/sub", "b/sub").report_partial_closure()
# output:
#| diff a/sub b/sub
#| Identical files : ['x']
#| Common subdirectories : ['deep']
#|
#| diff a/sub/deep b/sub/deep
#| Differing files : ['y']
both = filecmp.dircmp("a", "b", ignore=["long", "diff", "same"], hide=["left"])
both.report_full_closure()
# output:
#| diff a b
#| Only in a : ['__pycache__', 'only']
#| Only in b : ['.git', 'right']
#| Common subdirectories : ['sub']
#| Common funny cases : ['mixed']
#|
#| diff a/sub b/sub
#| Identical files : ['x']
#| Common subdirectories : ['deep']
#|
#| diff a/sub/deep b/sub/deep
#| Differing files : ['y']
print(both.left_list, filecmp.DEFAULT_IGNORES, filecmp.dircmp[str])
# output:
#| ['__pycache__', 'mixed', 'only', 'sub'] ['RCS', 'CVS', 'tags', '.git', '.hg', '.bzr', '_darcs', '__pycache__'] filecmp.dircmp[str]
try:
    both.nothing
except AttributeError as error:
    print(error)  # expect: nothing

# fileinput
with open("two", "w", encoding="utf-8") as file:
    file.write("é\nlast")
with open("empty", "w"):
    pass
print(fileinput.FileInput("a/same").lineno(), fileinput.FileInput("a/same").filename())  # expect: 0 None
with fileinput.input(["a/same", "empty", "two"], encoding="utf-8") as lines:
    for line in lines:
        print(repr(line), fileinput.filename(), fileinput.lineno(), fileinput.filelineno(), fileinput.isfirstline(), fileinput.isstdin(), lines.lineno())
# output:
#| 'one\n' a/same 1 1 True False 1
#| 'two\n' a/same 2 2 False False 2
#| 'é\n' two 3 1 True False 3
#| 'last' two 4 2 False False 4
print(fileinput.filename())  # expect: two
for line in fileinput.input(("a/same", "two"), encoding="utf-8"):
    print(line.rstrip(), fileinput.lineno())
    if fileinput.filename() == "a/same":
        fileinput.nextfile()
    try:
        fileinput.input("two")
    except RuntimeError as error:
        print(error)
# output:
#| one 1
#| é 0
#| last 0
fileinput.close()
for function in (fileinput.filename, fileinput.lineno, fileinput.isfirstline, fileinput.nextfile, fileinput.fileno):
    try:
        function()
    except RuntimeError as error:
        print(error)
# output:
#| no active input()
#| no active input()
#| no active input()
#| no active input()
#| no active input()
reader = fileinput.FileInput(["a/same", "two"], mode="rb")
print(reader.readline(), reader.readline(), reader.readline(), reader.filelineno(), reader.readline(), reader.readline(), next(reader, "end"), reader.fileno())  # expect: b'one\n' b'two\n' b'\xc3\xa9\n' 1 b'last' b'' end -1
reader.close()
with fileinput.input("a/same", inplace=True, backup=".old") as lines:
    for line in lines:
        print(fileinput.filelineno(), line.upper(), end="")
print(open("a/same").read(), open("a/same.old").read())
# output:
#| 1 ONE
#| 2 TWO
#|  one
#| two
#|
for line in fileinput.input("a/same", inplace=True):
    sys.stdout.write(line[::-1])
print(repr(open("a/same").read()), os.path.exists("a/same.bak"))  # expect: '\nENO 1\nOWT 2' False
with gzip.open("z.gz", "wt") as file:
    file.write("packed\n")
print(list(fileinput.input(["z.gz", "a/diff"], openhook=fileinput.hook_compressed)), list(fileinput.input("two", openhook=fileinput.hook_encoded("latin-1"))))  # expect: ['packed\n', 'one\n'] ['Ã©\n', 'last']
print(list(fileinput.input("two", openhook=lambda name, mode: io.StringIO(name + mode))))  # expect: ['twor']
for kwargs in ({"mode": "w"}, {"openhook": 3}, {"openhook": len, "inplace": True}):
    try:
        fileinput.FileInput("two", **kwargs)
    except ValueError as error:
        print(error)
# output:
#| FileInput opening mode must be 'r' or 'rb'
#| FileInput openhook must be callable
#| FileInput cannot use an opening hook in inplace mode
try:
    list(fileinput.input(["a/diff", "nothing"]))
except FileNotFoundError as error:
    print(error, fileinput.lineno())  # expect: [Errno 2] No such file or directory: 'nothing' 1
fileinput.close()
sys.argv[1:] = ["a/diff"]
print(list(fileinput.input()))  # expect: ['one\n']
sys.argv[1:] = []
sys.stdin = io.StringIO("from\nstdin\n")
for line in fileinput.input():
    print(line, fileinput.filename(), fileinput.isstdin(), end=" ")
# output:
#| from
#|  <stdin> True stdin
print(list(fileinput.FileInput(["-"])))
# output:
#|  <stdin> True []
