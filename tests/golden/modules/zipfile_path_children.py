import zipfile, io
def build():
    data = io.BytesIO()
    zf = zipfile.ZipFile(data, "w")
    zf.writestr("a.txt", b"content of a")
    zf.writestr("b/c.txt", b"content of c")
    zf.writestr("b/d/e.txt", b"content of e")
    zf.filename = "alpharep.zip"
    return zf
root = zipfile.Path(build())
print([str(x) for x in root.iterdir()])  # expect: ['alpharep.zip/a.txt', 'alpharep.zip/b/']
a, b = root.iterdir()
try: print(a.iterdir())
except ValueError as e: print("VE", e)  # expect: VE Can't listdir a file
import pathlib, string
try:
  for s in ("", ".", "..", "x"): print(repr(root / s), (root/s).exists())
except Exception as e: print(type(e), e)
# output:
#| Path('alpharep.zip', '') False
#| Path('alpharep.zip', '.') False
#| Path('alpharep.zip', '..') False
#| Path('alpharep.zip', 'x') False
code = 'ä'
root = zipfile.Path(build(), "b/")
for x in root.iterdir(): print(x, x.at, x.name, x.parent, x.is_dir(), x.stem, x.suffix, x.suffixes)
# output:
#| alpharep.zip/b/c.txt b/c.txt c.txt alpharep.zip/b/ False c .txt ['.txt']
#| alpharep.zip/b/d/ b/d/ d alpharep.zip/b/ True d  []
