import io
import mimetypes

mimetypes.knownfiles.clear()
for url in ["http://x.com/a.html?q=1.txt", "a.html#x.png", "C:\\x.html", "data:,x", "data:text/css;base64,xx",
            "data:a/b=c,d", "data:x", "FOO:BAR.TXT", "http://x.com", "x/y:z.txt", "foo.tar.gz", "a.svgz", "a.TGZ",
            "a.gz", "A.Z", ".bashrc", ".png", "http://a.png", "a.rtf", "", "a.", "a.b.c.JPG", "a.tar.bz2", "x.br"]:
    print(url, mimetypes.guess_type(url), mimetypes.guess_type(url, False))
# output:
#| http://x.com/a.html?q=1.txt ('text/plain', None) ('text/plain', None)
#| a.html#x.png ('image/png', None) ('image/png', None)
#| C:\x.html ('text/html', None) ('text/html', None)
#| data:,x ('text/plain', None) ('text/plain', None)
#| data:text/css;base64,xx ('text/css', None) ('text/css', None)
#| data:a/b=c,d ('text/plain', None) ('text/plain', None)
#| data:x (None, None) (None, None)
#| FOO:BAR.TXT ('text/plain', None) ('text/plain', None)
#| http://x.com (None, None) (None, None)
#| x/y:z.txt ('text/plain', None) ('text/plain', None)
#| foo.tar.gz ('application/x-tar', 'gzip') ('application/x-tar', 'gzip')
#| a.svgz ('image/svg+xml', 'gzip') ('image/svg+xml', 'gzip')
#| a.TGZ ('application/x-tar', 'gzip') ('application/x-tar', 'gzip')
#| a.gz (None, 'gzip') (None, 'gzip')
#| A.Z (None, 'compress') (None, 'compress')
#| .bashrc (None, None) (None, None)
#| .png (None, None) (None, None)
#| http://a.png ('image/png', None) ('image/png', None)
#| a.rtf (None, None) ('application/rtf', None)
#|  (None, None) (None, None)
#| a. (None, None) (None, None)
#| a.b.c.JPG ('image/jpeg', None) ('image/jpeg', None)
#| a.tar.bz2 ('application/x-tar', 'bzip2') ('application/x-tar', 'bzip2')
#| x.br (None, 'br') (None, 'br')
db = mimetypes.MimeTypes()
for kind in ["text/plain", "image/jpeg", "TEXT/HTML", "image/jpg", "a/b", "application/octet-stream", "audio/midi"]:
    print(kind, db.guess_extension(kind), db.guess_all_extensions(kind), db.guess_all_extensions(kind, strict=False))
# output:
#| text/plain .txt ['.txt', '.bat', '.c', '.h', '.ksh', '.pl', '.srt'] ['.txt', '.bat', '.c', '.h', '.ksh', '.pl', '.srt']
#| image/jpeg .jpg ['.jpg', '.jpe', '.jpeg'] ['.jpg', '.jpe', '.jpeg']
#| TEXT/HTML .html ['.html', '.htm'] ['.html', '.htm']
#| image/jpg None [] ['.jpg']
#| a/b None [] []
#| application/octet-stream .bin ['.bin', '.a', '.dll', '.exe', '.o', '.obj', '.so'] ['.bin', '.a', '.dll', '.exe', '.o', '.obj', '.so']
#| audio/midi None [] ['.midi', '.mid']
db.add_type("x/y", ".jpg")
db.add_type("x/z", ".odd", strict=False)
print(db.guess_type("a.jpg"), db.guess_extension("x/y"), db.guess_type("a.odd"), db.guess_type("a.odd", strict=False))  # expect: ('x/y', None) .jpg (None, None) ('x/z', None)
db.readfp(io.StringIO("# types\na/one one uno # and more\n\na/two two\n"))
print(db.guess_type("x.uno"), db.guess_all_extensions("a/one"), db.guess_type("x.more"))  # expect: ('a/one', None) ['.one', '.uno'] (None, None)
print(len(db.types_map[True]), len(db.types_map[False]), sorted(db.types_map_inv[False]))
# output:
#| 152 10 ['application/rtf', 'audio/midi', 'image/jpg', 'image/pict', 'image/webp', 'text/xul', 'x/z']
mimetypes.add_type("a/c", ".c1")
print(mimetypes.guess_type("b.c1"), mimetypes.types_map[".c1"], mimetypes.common_types[".rtf"], mimetypes.inited)  # expect: ('a/c', None) a/c application/rtf True
print(mimetypes.suffix_map, mimetypes.encodings_map)
# output:
#| {'.svgz': '.svg.gz', '.tgz': '.tar.gz', '.taz': '.tar.gz', '.tz': '.tar.gz', '.tbz2': '.tar.bz2', '.txz': '.tar.xz'} {'.gz': 'gzip', '.Z': 'compress', '.bz2': 'bzip2', '.xz': 'xz', '.br': 'br'}
print(mimetypes.guess_extension("text/css"), mimetypes.guess_all_extensions("image/tiff"))  # expect: .css ['.tiff', '.tif']
for wrong in (lambda: mimetypes.guess_type(1), lambda: mimetypes.guess_extension(None)):
    try:
        print(wrong())
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)
# output:
#| TypeError expected str, bytes or os.PathLike object, not int
#| AttributeError 'NoneType' object has no attribute 'lower'
