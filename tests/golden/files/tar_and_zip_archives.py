# flags: --grant data=memory
import io, os, shutil, tarfile, zipfile
os.mkdir("box"); os.chdir("box")
os.makedirs("tree/sub/deep"); os.mkdir("tree/empty")
for name in ("tree/a.txt", "tree/sub/b.txt", "tree/sub/deep/c.bin"):
    with open(name, "w") as file:
        file.write(name * 30)


def files(top):
    found = []
    for above, directories, names in os.walk(top):
        directories.sort()
        found += [os.path.join(above, one) + "/" for one in directories]
        found += [(os.path.join(above, one), os.path.getsize(os.path.join(above, one))) for one in sorted(names)]
    return found


# tarfile
with tarfile.open("a.tar", "w") as tar:
    tar.add("tree")
    tar.add("tree/a.txt", arcname="copy/of/a")
    tar.add("tree/sub", "shallow", recursive=False)
    tar.add("tree", "picked", filter=lambda info: None if info.name.endswith("b.txt") else info)
    info = tar.gettarinfo("tree/a.txt", "later")
    print(info.name, info.size, info.isreg(), info.type)
    with open("tree/a.txt", "rb") as file:
        tar.addfile(info, file)
        print(tar.gettarinfo(fileobj=file).name)
    print(tar.getnames(), os.path.basename(tar.name))
# output:
#| later 300 True b'0'
#| tree/a.txt
#| ['tree', 'tree/a.txt', 'tree/empty', 'tree/sub', 'tree/sub/b.txt', 'tree/sub/deep', 'tree/sub/deep/c.bin', 'copy/of/a', 'shallow', 'picked', 'picked/a.txt', 'picked/empty', 'picked/sub', 'picked/sub/deep', 'picked/sub/deep/c.bin', 'later'] a.tar
print(tarfile.is_tarfile("a.tar"), tarfile.is_tarfile("tree/a.txt"))  # expect: True False
with tarfile.open("a.tar") as tar:
    print([(member.name, member.size, member.isdir()) for member in tar])
    tar.extractall("out")
    tar.extract("copy/of/a", "out2")
    tar.extract(tar.getmember("later"), "out2", set_attrs=False)
    try:
        tar.extract("nothing")
    except KeyError as error:
        print(error)
# output:
#| [('tree', 0, True), ('tree/a.txt', 300, False), ('tree/empty', 0, True), ('tree/sub', 0, True), ('tree/sub/b.txt', 420, False), ('tree/sub/deep', 0, True), ('tree/sub/deep/c.bin', 570, False), ('copy/of/a', 300, False), ('shallow', 0, True), ('picked', 0, True), ('picked/a.txt', 300, False), ('picked/empty', 0, True), ('picked/sub', 0, True), ('picked/sub/deep', 0, True), ('picked/sub/deep/c.bin', 570, False), ('later', 300, False)]
#| "filename 'nothing' not found"
print(files("out"), files("out2"))
# output:
#| ['out/copy/', 'out/picked/', 'out/shallow/', 'out/tree/', ('out/later', 300), 'out/copy/of/', ('out/copy/of/a', 300), 'out/picked/empty/', 'out/picked/sub/', ('out/picked/a.txt', 300), 'out/picked/sub/deep/', ('out/picked/sub/deep/c.bin', 570), 'out/tree/empty/', 'out/tree/sub/', ('out/tree/a.txt', 300), 'out/tree/sub/deep/', ('out/tree/sub/b.txt', 420), ('out/tree/sub/deep/c.bin', 570)] ['out2/copy/', ('out2/later', 300), 'out2/copy/of/', ('out2/copy/of/a', 300)]
with tarfile.open("a.tar", "a") as tar:
    tar.add("tree/sub/b.txt", "appended")
with tarfile.TarFile("a.tar") as tar:
    print(tar.getnames()[-2:])  # expect: ['later', 'appended']
with tarfile.open("b.tar.gz", "x:gz", compresslevel=1) as tar:
    tar.add("tree/sub")
try:
    tarfile.open("b.tar.gz", "x:gz")
except FileExistsError as error:
    print(error)  # expect: [Errno 17] File exists: 'b.tar.gz'
try:
    tarfile.open("nothing.tar")
except FileNotFoundError as error:
    print(error)  # expect: [Errno 2] No such file or directory: 'nothing.tar'
with tarfile.open("b.tar.gz", "r|*") as tar:
    for member in tar:
        tar.extract(member, "piped")
print(files("piped"))
# output:
#| ['piped/tree/', 'piped/tree/sub/', 'piped/tree/sub/deep/', ('piped/tree/sub/b.txt', 420), ('piped/tree/sub/deep/c.bin', 570)]
with tarfile.open("evil.tar", "w") as tar:
    for name in ("../escaped", "/absolute"):
        info = tarfile.TarInfo(name)
        info.size = 3
        tar.addfile(info, io.BytesIO(b"bad"))
with tarfile.open("evil.tar") as tar:
    try:
        tar.extractall("safe", filter="data")
    except tarfile.OutsideDestinationError as error:
        print(type(error).__name__, error.tarinfo.name)  # expect: OutsideDestinationError ../escaped
    tar.errorlevel = 0
    tar.extractall("safe", filter="data")
    tar.extractall("safe2", filter=lambda member, path: member.replace(name="x") if member.name[0] == "/" else None)
print(files("safe"), files("safe2"))  # expect: [('safe/absolute', 3)] [('safe2/x', 3)]
with tarfile.open("links.tar", "w") as tar:
    tar.add("tree/a.txt", "a")
    info = tarfile.TarInfo("sub/hard")
    info.type, info.linkname = tarfile.LNKTYPE, "a"
    tar.addfile(info)
with tarfile.open("links.tar") as tar:
    tar.extractall("linked")
print(files("linked"))  # expect: ['linked/sub/', ('linked/a', 300), ('linked/sub/hard', 300)]

# shutil
print(shutil.make_archive("made/z", "zip", "tree") == os.path.abspath("made/z.zip"))  # expect: True
print(shutil.make_archive("t", "tar", base_dir="tree"), shutil.make_archive("g", "gztar", root_dir=".", base_dir="tree/sub") == os.path.abspath("g.tar.gz"))  # expect: t.tar True
print(sorted(zipfile.ZipFile("made/z.zip").namelist()))
# output:
#| ['a.txt', 'empty/', 'sub/', 'sub/b.txt', 'sub/deep/', 'sub/deep/c.bin']
print(sorted(tarfile.open("t.tar").getnames()), sorted(tarfile.open("g.tar.gz").getnames()))
# output:
#| ['tree', 'tree/a.txt', 'tree/empty', 'tree/sub', 'tree/sub/b.txt', 'tree/sub/deep', 'tree/sub/deep/c.bin'] ['tree/sub', 'tree/sub/b.txt', 'tree/sub/deep', 'tree/sub/deep/c.bin']
for archive in ("made/z.zip", "t.tar", "g.tar.gz"):
    shutil.unpack_archive(archive, "un/" + archive)
print(files("un"))
# output:
#| ['un/g.tar.gz/', 'un/made/', 'un/t.tar/', 'un/g.tar.gz/tree/', 'un/g.tar.gz/tree/sub/', 'un/g.tar.gz/tree/sub/deep/', ('un/g.tar.gz/tree/sub/b.txt', 420), ('un/g.tar.gz/tree/sub/deep/c.bin', 570), 'un/made/z.zip/', 'un/made/z.zip/empty/', 'un/made/z.zip/sub/', ('un/made/z.zip/a.txt', 300), 'un/made/z.zip/sub/deep/', ('un/made/z.zip/sub/b.txt', 420), ('un/made/z.zip/sub/deep/c.bin', 570), 'un/t.tar/tree/', 'un/t.tar/tree/empty/', 'un/t.tar/tree/sub/', ('un/t.tar/tree/a.txt', 300), 'un/t.tar/tree/sub/deep/', ('un/t.tar/tree/sub/b.txt', 420), ('un/t.tar/tree/sub/deep/c.bin', 570)]
shutil.unpack_archive("t.tar", "un2", "tar", filter="data")
print(files("un2"))
# output:
#| ['un2/tree/', 'un2/tree/empty/', 'un2/tree/sub/', ('un2/tree/a.txt', 300), 'un2/tree/sub/deep/', ('un2/tree/sub/b.txt', 420), ('un2/tree/sub/deep/c.bin', 570)]
print(shutil.make_archive("dry", "zip", "tree", dry_run=1) == os.path.abspath("dry.zip"), os.path.exists("dry.zip"))  # expect: True False


def tried(function, *args, **kwargs):
    try:
        print(function(*args, **kwargs))
    except (OSError, ValueError, TypeError, shutil.RegistryError, KeyError) as error:
        print(type(error).__name__, error)


tried(shutil.make_archive, "x", "rar")  # expect: ValueError unknown archive format 'rar'
tried(shutil.make_archive, "x", "zip", "tree/a.txt")  # expect: NotADirectoryError [Errno 20] Not a directory: 'tree/a.txt'
tried(shutil.make_archive, "x", "zip", "nowhere")
# output:
#| FileNotFoundError [Errno 2] No such file or directory: 'nowhere'
tried(shutil.unpack_archive, "tree/a.txt")  # expect: ReadError Unknown archive format 'tree/a.txt'
tried(shutil.unpack_archive, "t.tar", format="rar")  # expect: ValueError Unknown unpack format 'rar'
tried(shutil.unpack_archive, "tree/a.txt", format="tar")
# output:
#| ReadError tree/a.txt is not a compressed or uncompressed tar file
tried(shutil.unpack_archive, "tree/a.txt", format="zip")  # expect: ReadError tree/a.txt is not a zip file
tried(shutil.register_archive_format, "x", 1)  # expect: TypeError The 1 object is not callable
tried(shutil.register_archive_format, "x", len, 1)  # expect: TypeError extra_args needs to be a sequence
tried(shutil.register_archive_format, "x", len, [(1, 2, 3)])  # expect: TypeError extra_args elements are : (arg_name, value)
tried(shutil.register_unpack_format, "x", [".zip"], len)  # expect: RegistryError .zip is already registered for "zip"
tried(shutil.register_unpack_format, "x", [".x"], 1)  # expect: TypeError The registered function must be a callable


def listed(base_name, base_dir, **kwargs):
    print(os.path.basename(base_name), base_dir, os.path.basename(os.getcwd()), sorted(kwargs.items(), key=str))
    return "done"


shutil.register_archive_format("list", listed, [("level", 3)], "a list")
print(shutil.make_archive("y", "list", "tree", "sub"), [one for one in shutil.get_archive_formats() if "z" not in one[0] or one[0] in ("zip", "gztar")], os.path.basename(os.getcwd()))
# output:
#| y sub tree [('dry_run', 0), ('group', None), ('level', 3), ('logger', None), ('owner', None)]
#| done [('gztar', "gzip'ed tar-file"), ('list', 'a list'), ('tar', 'uncompressed tar file'), ('zip', 'ZIP file')] box
shutil.register_unpack_format("show", [".show"], lambda name, place, **kwargs: print(name, place, kwargs), [("a", 1)], "shows")
shutil.unpack_archive("q.show", "p")  # expect: q.show p {'a': 1}
print([one for one in shutil.get_unpack_formats() if one[0] in ("show", "tar", "gztar", "zip")])
# output:
#| [('gztar', ['.tar.gz', '.tgz'], "gzip'ed tar-file"), ('show', ['.show'], 'shows'), ('tar', ['.tar'], 'uncompressed tar file'), ('zip', ['.zip'], 'ZIP file')]
shutil.unregister_archive_format("list"); shutil.unregister_unpack_format("show")
tried(shutil.unpack_archive, "q.show", "p")  # expect: ReadError Unknown archive format 'q.show'
tried(shutil.unregister_archive_format, "list")  # expect: KeyError 'list'
tried(shutil.make_archive, "y", "list")  # expect: ValueError unknown archive format 'list'
