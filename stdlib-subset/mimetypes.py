"""Guess the type of a file by its name, by tables of this module's own.

No file of the machine is looked into (`knownfiles` is empty); a program can `read` one of a
granted directory.
"""

import posixpath as _posixpath

__all__ = ["knownfiles", "inited", "MimeTypes", "guess_type", "guess_all_extensions",
           "guess_extension", "add_type", "init", "read_mime_types", "suffix_map",
           "encodings_map", "types_map", "common_types"]

knownfiles = []
inited = False
_db = None

# A type and what files of it end in; of several types of an ending the last counts.
_TYPES = """
    application/javascript .js .mjs
    application/json .json
    application/manifest+json .webmanifest
    application/msword .doc .dot .wiz
    application/n-quads .nq
    application/n-triples .nt
    application/octet-stream .bin .a .dll .exe .o .obj .so
    application/oda .oda
    application/pdf .pdf
    application/pkcs7-mime .p7c
    application/postscript .ps .ai .eps
    application/trig .trig
    application/vnd.apple.mpegurl .m3u .m3u8
    application/vnd.ms-excel .xls .xlb
    application/vnd.ms-powerpoint .ppt .pot .ppa .pps .pwz
    application/wasm .wasm
    application/x-bcpio .bcpio
    application/x-cpio .cpio
    application/x-csh .csh
    application/x-dvi .dvi
    application/x-gtar .gtar
    application/x-hdf .hdf
    application/x-hdf5 .h5
    application/x-latex .latex
    application/x-mif .mif
    application/x-netcdf .cdf .nc
    application/x-pkcs12 .p12 .pfx
    application/x-pn-realaudio .ram
    application/x-python-code .pyc .pyo
    application/x-sh .sh
    application/x-shar .shar
    application/x-shockwave-flash .swf
    application/x-sv4cpio .sv4cpio
    application/x-sv4crc .sv4crc
    application/x-tar .tar
    application/x-tcl .tcl
    application/x-tex .tex
    application/x-texinfo .texi .texinfo
    application/x-troff .roff .t .tr
    application/x-troff-man .man
    application/x-troff-me .me
    application/x-troff-ms .ms
    application/x-ustar .ustar
    application/x-wais-source .src
    application/xml .xsl .rdf .wsdl .xpdl
    application/zip .zip
    audio/3gpp .3gp .3gpp
    audio/3gpp2 .3g2 .3gpp2
    audio/aac .aac .adts .loas .ass
    audio/basic .au .snd
    audio/mpeg .mp3 .mp2
    audio/opus .opus
    audio/x-aiff .aif .aifc .aiff
    audio/x-pn-realaudio .ra
    audio/x-wav .wav
    image/avif .avif
    image/bmp .bmp
    image/gif .gif
    image/ief .ief
    image/jpeg .jpg .jpe .jpeg
    image/heic .heic
    image/heif .heif
    image/png .png
    image/svg+xml .svg
    image/tiff .tiff .tif
    image/vnd.microsoft.icon .ico
    image/x-cmu-raster .ras
    image/x-portable-anymap .pnm
    image/x-portable-bitmap .pbm
    image/x-portable-graymap .pgm
    image/x-portable-pixmap .ppm
    image/x-rgb .rgb
    image/x-xbitmap .xbm
    image/x-xpixmap .xpm
    image/x-xwindowdump .xwd
    message/rfc822 .eml .mht .mhtml .nws
    text/css .css
    text/csv .csv
    text/html .html .htm
    text/n3 .n3
    text/plain .txt .bat .c .h .ksh .pl .srt
    text/richtext .rtx
    text/tab-separated-values .tsv
    text/vtt .vtt
    text/x-python .py
    text/x-setext .etx
    text/x-sgml .sgm .sgml
    text/x-vcard .vcf
    text/xml .xml
    video/mp4 .mp4
    video/mpeg .mpeg .m1v .mpa .mpe .mpg
    video/quicktime .mov .qt
    video/webm .webm
    video/x-msvideo .avi
    video/x-sgi-movie .movie
"""
_COMMON = """
    application/rtf .rtf
    audio/midi .midi .mid
    image/jpg .jpg
    image/pict .pict .pct .pic
    image/webp .webp
    text/xul .xul
"""


def _table(text):
    """The types of a text, by ending."""
    types = {}
    for line in text.split("\n"):
        kind, *endings = line.split() or [""]
        for ending in endings:
            types[ending] = kind
    return types


suffix_map = {".svgz": ".svg.gz", ".tgz": ".tar.gz", ".taz": ".tar.gz", ".tz": ".tar.gz",
              ".tbz2": ".tar.bz2", ".txz": ".tar.xz"}
encodings_map = {".gz": "gzip", ".Z": "compress", ".bz2": "bzip2", ".xz": "xz", ".br": "br"}
types_map = _table(_TYPES)
common_types = _table(_COMMON)

_suffix_map_default = suffix_map.copy()
_encodings_map_default = encodings_map.copy()
_types_map_default = types_map.copy()
_common_types_default = common_types.copy()


class MimeTypes:
    """MIME-types datastore.

    This datastore can handle information from mime.types-style files
    and supports basic determination of MIME type from a filename or
    URL, and can guess a reasonable extension given a MIME type.
    """

    def __init__(self, filenames=(), strict=True):
        if not inited:
            init()
        self.encodings_map = _encodings_map_default.copy()
        self.suffix_map = _suffix_map_default.copy()
        # Types by ending and endings by type, first those that are not official.
        self.types_map = {}, {}
        self.types_map_inv = {}, {}
        for ending, kind in _types_map_default.items():
            self.add_type(kind, ending, True)
        for ending, kind in _common_types_default.items():
            self.add_type(kind, ending, False)
        for name in filenames:
            self.read(name, strict)

    def add_type(self, type, ext, strict=True):
        """Add a mapping between a type and an extension.

        When the extension is already known, the new
        type will replace the old one. When the type
        is already known the extension will be added
        to the list of known extensions.

        If strict is true, information will be added to
        list of standard types, else to the list of non-standard
        types.
        """
        self.types_map[strict][ext] = type
        endings = self.types_map_inv[strict].setdefault(type, [])
        if ext not in endings:
            endings.append(ext)

    def guess_type(self, url, strict=True):
        """Guess the type of a file which is either a URL or a path-like object.

        Return value is a tuple (type, encoding) where type is None if
        the type can't be guessed (no or unknown suffix) or a string
        of the form type/subtype, usable for a MIME Content-type
        header; and encoding is None for no encoding or the name of
        the program used to encode (e.g. compress or gzip).
        """
        url = _posixpath._fspath(url)
        scheme, colon, rest = url.partition(":")
        if scheme and colon and "/" not in scheme:
            url = rest
        if scheme.lower() == "data" and colon:
            # data:[<type>][;<attribute>=<value>...][;base64],<data>
            comma = url.find(",")
            if comma < 0:
                return None, None
            kind = url[:comma].split(";", 1)[0]
            if "=" in kind or "/" not in kind:
                kind = "text/plain"
            return kind, None
        base, ext = _posixpath.splitext(url)
        while (longer := self.suffix_map.get(ext.lower())) is not None:
            base, ext = _posixpath.splitext(base + longer)
        encoding = None
        if ext in self.encodings_map:
            encoding = self.encodings_map[ext]
            base, ext = _posixpath.splitext(base)
        ext = ext.lower()
        for types in [self.types_map[True]] if strict else [self.types_map[True],
                                                            self.types_map[False]]:
            if ext in types:
                return types[ext], encoding
        return None, encoding

    def guess_all_extensions(self, type, strict=True):
        """Guess the extensions for a file based on its MIME type.

        Return value is a list of strings giving the possible filename
        extensions, including the leading dot ('.').
        """
        type = type.lower()
        found = list(self.types_map_inv[True].get(type, []))
        if not strict:
            for ext in self.types_map_inv[False].get(type, []):
                if ext not in found:
                    found.append(ext)
        return found

    def guess_extension(self, type, strict=True):
        """Guess the extension for a file based on its MIME type.

        Return value is a string giving a filename extension,
        including the leading dot ('.'), or None.
        """
        found = self.guess_all_extensions(type, strict)
        return found[0] if found else None

    def read(self, filename, strict=True):
        """
        Read a single mime.types-format file, specified by pathname.
        """
        with open(filename, encoding="utf-8") as file:
            self.readfp(file, strict)

    def readfp(self, fp, strict=True):
        """
        Read a single mime.types-format file.
        """
        while line := fp.readline():
            words = line.split()
            for at, word in enumerate(words):
                if word[0] == "#":
                    del words[at:]
                    break
            for ending in words[1:]:
                self.add_type(words[0], "." + ending, strict)

    def read_windows_registry(self, strict=True):
        """
        Load the MIME types database from Windows registry: there is none here.
        """


def guess_type(url, strict=True):
    """Guess the type of a file based on its URL: a tuple (type, encoding)."""
    if _db is None:
        init()
    return _db.guess_type(url, strict)


def guess_all_extensions(type, strict=True):
    """Guess the extensions for a file based on its MIME type."""
    if _db is None:
        init()
    return _db.guess_all_extensions(type, strict)


def guess_extension(type, strict=True):
    """Guess the extension for a file based on its MIME type."""
    if _db is None:
        init()
    return _db.guess_extension(type, strict)


def add_type(type, ext, strict=True):
    """Add a mapping between a type and an extension."""
    if _db is None:
        init()
    return _db.add_type(type, ext, strict)


def init(files=None):
    global suffix_map, types_map, encodings_map, common_types, inited, _db
    # A database asks for it as well.
    inited = True
    if files is None or _db is None:
        db = MimeTypes()
        files = [] if files is None else list(files)
    else:
        db = _db
    for name in files:
        db.read(name)
    encodings_map = db.encodings_map
    suffix_map = db.suffix_map
    types_map = db.types_map[True]
    common_types = db.types_map[False]
    _db = db


def read_mime_types(file):
    try:
        opened = open(file, encoding="utf-8")
    except OSError:
        return None
    with opened:
        db = MimeTypes()
        db.readfp(opened, True)
        return db.types_map[True]
