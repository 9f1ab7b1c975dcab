"""Lightweight XML support for Python: elements, reading and writing, in memory."""

import re

from . import ElementPath

__all__ = ["Comment", "dump", "Element", "ElementTree", "fromstring", "fromstringlist", "indent",
           "iselement", "iterparse", "parse", "ParseError", "PI", "ProcessingInstruction",
           "QName", "SubElement", "tostring", "tostringlist", "TreeBuilder", "VERSION", "XML",
           "XMLID", "XMLParser", "XMLPullParser", "register_namespace", "canonicalize",
           "C14NWriterTarget"]

VERSION = "1.3.0"
_XML = "http://www.w3.org/XML/1998/namespace"


class ParseError(SyntaxError):
    """An error when parsing an XML document: its `code` and its `position`."""


def iselement(element):
    """Return True if *element* appears to be an Element."""
    return hasattr(element, "tag")


def _checked(element, what):
    if not isinstance(element, Element):
        raise TypeError(f"{what} must be xml.etree.ElementTree.Element, "
                        f"not {type(element).__name__}")
    return element


class Element:
    """An XML element: a tag, attributes, text, children, and the text behind it."""

    def __init__(self, tag, attrib={}, **extra):
        if not isinstance(attrib, dict):
            raise TypeError(f"Element() argument 2 must be dict, not {type(attrib).__name__}")
        self.tag = tag
        self.attrib = {**attrib, **extra}
        self.text = None
        self.tail = None
        self._children = []

    def __repr__(self):
        return "<%s %r at %#x>" % ("Element", self.tag, id(self))

    def makeelement(self, tag, attrib, /):
        return Element(tag, attrib)

    def __copy__(self):
        made = Element(self.tag, self.attrib)
        made.text = self.text
        made.tail = self.tail
        made._children = self._children[:]
        return made

    def __len__(self):
        return len(self._children)

    def __getitem__(self, index):
        try:
            return self._children[index]
        except IndexError:
            raise IndexError("child index out of range") from None

    def __setitem__(self, index, element):
        if isinstance(index, slice):
            element = [_checked(one, "element") if isinstance(one, Element) else
                       _expected(one) for one in element]
        elif not isinstance(element, Element):
            _expected(element)
        try:
            self._children[index] = element
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def __delitem__(self, index):
        try:
            del self._children[index]
        except IndexError:
            raise IndexError("child assignment index out of range") from None

    def __iter__(self):
        # By index, so that what is removed meanwhile moves the others up, as CPython has it.
        i = 0
        children = self._children
        while i < len(children):
            yield children[i]
            i += 1

    def append(self, subelement, /):
        """Add *subelement* to the end of this element."""
        self._children.append(_checked(subelement, "append() argument"))

    def extend(self, elements, /):
        """Append subelements from a sequence."""
        try:
            elements = list(elements)
        except TypeError:
            raise TypeError('expected sequence, not "%.200s"' % type(elements).__name__) from None
        for element in elements:
            if not isinstance(element, Element):
                _expected(element)
            self._children.append(element)

    def insert(self, index, subelement, /):
        """Insert *subelement* at position *index*."""
        self._children.insert(index, _checked(subelement, "insert() argument 2"))

    def remove(self, subelement, /):
        """Remove matching subelement."""
        _checked(subelement, "remove() argument")
        for i, child in enumerate(self._children):
            if child is subelement:
                del self._children[i]
                return
        for i, child in enumerate(self._children):
            if child == subelement:
                del self._children[i]
                return
        raise ValueError("list.remove(x): x not in list")

    def find(self, path, namespaces=None):
        """Find first matching element by tag name or path."""
        return ElementPath.find(self, path, namespaces)

    def findtext(self, path, default=None, namespaces=None):
        """Find text for first matching element by tag name or path."""
        return ElementPath.findtext(self, path, default, namespaces)

    def findall(self, path, namespaces=None):
        """Find all matching subelements by tag name or path."""
        return ElementPath.findall(self, path, namespaces)

    def iterfind(self, path, namespaces=None):
        """Find all matching subelements by tag name or path."""
        return ElementPath.iterfind(self, path, namespaces)

    def clear(self):
        """Reset element: remove all subelements, attributes, text and tail."""
        self.attrib.clear()
        self._children.clear()
        self.text = self.tail = None

    def get(self, key, default=None):
        """Get element attribute."""
        return self.attrib.get(key, default)

    def set(self, key, value, /):
        """Set element attribute."""
        self.attrib[key] = value

    def keys(self):
        """Get list of attribute names."""
        return list(self.attrib)

    def items(self):
        """Get element attributes as a sequence of (name, value) pairs."""
        return list(self.attrib.items())

    def iter(self, tag=None):
        """Create tree iterator, in document order."""
        if tag == "*":
            tag = None
        waiting = [self]
        while waiting:
            element = waiting.pop()
            if tag is None or element.tag == tag:
                yield element
            waiting += element._children[::-1]

    def itertext(self):
        """Create text iterator: all inner text, in document order."""
        waiting = [self]
        while waiting:
            one = waiting.pop()
            if isinstance(one, str):
                yield one
                continue
            if one.text:
                yield one.text
            for child in one._children[::-1]:
                if child.tail:
                    waiting.append(child.tail)
                waiting.append(child)


def _expected(element):
    raise TypeError('expected an Element, not "%.200s"' % type(element).__name__)


def SubElement(parent, tag, attrib={}, **extra):
    """Subelement factory which creates an element instance, and appends it to an existing parent."""
    made = Element(tag, attrib, **extra)
    _checked(parent, "SubElement() argument 1").append(made)
    return made


def Comment(text=None):
    """Comment element factory."""
    made = Element(Comment)
    made.text = text
    return made


def ProcessingInstruction(target, text=None):
    """Processing Instruction element factory."""
    made = Element(ProcessingInstruction)
    made.text = target
    if text:
        made.text = made.text + " " + text
    return made


PI = ProcessingInstruction


class QName:
    """Qualified name wrapper."""

    def __init__(self, text_or_uri, tag=None):
        self.text = "{%s}%s" % (text_or_uri, tag) if tag else text_or_uri

    def __str__(self):
        return self.text

    def __repr__(self):
        return "<%s %r>" % (type(self).__name__, self.text)

    def __hash__(self):
        return hash(self.text)

    def _other(self, other):
        return other.text if isinstance(other, QName) else other

    def __le__(self, other):
        return self.text <= self._other(other)

    def __lt__(self, other):
        return self.text < self._other(other)

    def __ge__(self, other):
        return self.text >= self._other(other)

    def __gt__(self, other):
        return self.text > self._other(other)

    def __eq__(self, other):
        return self.text == self._other(other)


class ElementTree:
    """An XML element hierarchy."""

    def __init__(self, element=None, file=None):
        self._root = element
        if file:
            self.parse(file)

    def getroot(self):
        """Return root element of this tree."""
        return self._root

    def _setroot(self, element):
        self._root = element

    def parse(self, source, parser=None):
        """Load external XML document into element tree."""
        if not hasattr(source, "read"):
            with open(source, "rb") as file:
                return self.parse(file, parser)
        if parser is None:
            parser = XMLParser()
        while data := source.read(65536):
            parser.feed(data)
        self._root = parser.close()
        return self._root

    def iter(self, tag=None):
        """Create and return tree iterator for the root element."""
        return self._root.iter(tag)

    def _path(self, path):
        if path[:1] == "/":
            path = "." + path
            import warnings
            warnings.warn("This search is broken in 1.3 and earlier, and will be fixed in a "
                          "future version.  If you rely on the current behaviour, change it to %r"
                          % path, FutureWarning, stacklevel=3)
        return path

    def find(self, path, namespaces=None):
        """Find first matching element by tag name or path."""
        return self._root.find(self._path(path), namespaces)

    def findtext(self, path, default=None, namespaces=None):
        """Find first matching element by tag name or path."""
        return self._root.findtext(self._path(path), default, namespaces)

    def findall(self, path, namespaces=None):
        """Find all matching subelements by tag name or path."""
        return self._root.findall(self._path(path), namespaces)

    def iterfind(self, path, namespaces=None):
        """Find all matching subelements by tag name or path."""
        return self._root.iterfind(self._path(path), namespaces)

    def write(self, file_or_filename, encoding=None, xml_declaration=None, default_namespace=None,
              method=None, *, short_empty_elements=True):
        """Write element tree to a file as XML."""
        if not hasattr(file_or_filename, "write"):
            unicode = encoding is not None and encoding.lower() == "unicode"
            mode, coding = ("w", "utf-8") if unicode else ("wb", None)
            with open(file_or_filename, mode, encoding=coding) as file:
                self.write(file, encoding, xml_declaration, default_namespace, method,
                           short_empty_elements=short_empty_elements)
            return
        made = _document(self._root, encoding, xml_declaration, default_namespace, method or "xml",
                         short_empty_elements)
        file_or_filename.write(made)

    def write_c14n(self, file):
        raise NotImplementedError("canonical XML is not in this version")


_namespace_map = {
    _XML: "xml",
    "http://www.w3.org/1999/xhtml": "html",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf",
    "http://schemas.xmlsoap.org/wsdl/": "wsdl",
    "http://www.w3.org/2001/XMLSchema": "xs",
    "http://www.w3.org/2001/XMLSchema-instance": "xsi",
    "http://purl.org/dc/elements/1.1/": "dc",
}


def register_namespace(prefix, uri):
    """Register a namespace prefix."""
    if prefix[:2] == "ns" and prefix[2:].isdecimal():
        raise ValueError("Prefix format reserved for internal use")
    for k, v in list(_namespace_map.items()):
        if k == uri or v == prefix:
            del _namespace_map[k]
    _namespace_map[uri] = prefix


def _cannot(text):
    raise TypeError("cannot serialize %r (type %s)" % (text, type(text).__name__))


def _namespaces(root, default_namespace):
    """The short names of all tags and attributes, and the namespaces with their prefixes."""
    qnames = {None: None}
    namespaces = {}
    if default_namespace:
        namespaces[default_namespace] = ""

    def add(qname):
        if qname[:1] == "{":
            uri, brace, tag = qname[1:].rpartition("}")
            if not brace:
                _cannot(qname)
            prefix = namespaces.get(uri)
            if prefix is None:
                prefix = _namespace_map.get(uri)
                if prefix is None:
                    prefix = "ns%d" % len(namespaces)
                if prefix != "xml":
                    namespaces[uri] = prefix
            qnames[qname] = "%s:%s" % (prefix, tag) if prefix else tag
        else:
            if default_namespace:
                raise ValueError("cannot use non-qualified names with "
                                 "default_namespace option")
            qnames[qname] = qname

    for element in root.iter():
        tag = element.tag
        if isinstance(tag, QName):
            if tag.text not in qnames:
                add(tag.text)
        elif isinstance(tag, str):
            if tag not in qnames:
                add(tag)
        elif tag is not None and tag is not Comment and tag is not PI:
            _cannot(tag)
        for key, value in element.items():
            if isinstance(key, QName):
                key = key.text
            if not isinstance(key, str):
                _cannot(key)
            if key not in qnames:
                add(key)
            if isinstance(value, QName) and value.text not in qnames:
                add(value.text)
        if isinstance(element.text, QName) and element.text.text not in qnames:
            add(element.text.text)
    return qnames, namespaces


_HTML_EMPTY = {"area", "base", "basefont", "br", "col", "embed", "frame", "hr", "img", "input",
               "isindex", "link", "meta", "param", "source", "track", "wbr"}


def _write(write, root, qnames, namespaces, method, short):
    html = method == "html"
    waiting = [root]
    first = True
    while waiting:
        element = waiting.pop()
        if isinstance(element, str):
            write(element)
            continue
        tag, text = element.tag, element.text
        tail = _escape_cdata(element.tail) if element.tail else ""
        if tag is Comment:
            write("<!--%s-->" % (_escape_cdata(text) if html else text))
        elif tag is PI:
            write("<?%s?>" % (_escape_cdata(text) if html else text))
        else:
            tag = qnames[tag.text if isinstance(tag, QName) else tag]
            if tag is None:
                if text:
                    write(_escape_cdata(text))
                if tail:
                    waiting.append(tail)
                waiting += element._children[::-1]
                first = False
                continue
            write("<" + tag)
            if first and namespaces:
                for uri, prefix in sorted(namespaces.items(), key=lambda item: item[1]):
                    if prefix:
                        prefix = ":" + prefix
                    uri = _escape_attrib_html(uri) if html else _escape_attrib(uri)
                    write(' xmlns%s="%s"' % (prefix, uri))
            first = False
            for key, value in element.items():
                if isinstance(key, QName):
                    key = key.text
                if isinstance(value, QName):
                    value = qnames[value.text]
                else:
                    value = _escape_attrib_html(value) if html else _escape_attrib(value)
                write(' %s="%s"' % (qnames[key], value))
            lower = tag.lower() if html else tag
            if html:
                write(">")
                if text:
                    write(text if lower in ("script", "style") else _escape_cdata(text))
                closing = "" if lower in _HTML_EMPTY else "</" + tag + ">"
            elif text or len(element) or not short:
                write(">")
                if text:
                    write(_escape_cdata(text.text if isinstance(text, QName) else text))
                closing = "</" + tag + ">"
            else:
                write(" />")
                closing = ""
            if closing or tail:
                waiting.append(closing + tail)
            waiting += element._children[::-1]
            continue
        first = False
        if tail:
            waiting.append(tail)


def _document(root, encoding, *options):
    text = "".join(_parts(root, encoding, *options))
    encoding = encoding or "us-ascii"
    if encoding.lower() == "unicode":
        return text
    return text.encode(encoding, "xmlcharrefreplace")


def _parts(root, encoding, xml_declaration, default_namespace, method, short):
    if method not in ("xml", "html", "text", "c14n"):
        raise ValueError("unknown method %r" % method)
    if method == "c14n":
        raise NotImplementedError("canonical XML is not in this version")
    if not encoding:
        encoding = "us-ascii"
    parts = []
    unicode = encoding.lower() == "unicode"
    if method == "xml" and (xml_declaration or (
            xml_declaration is None and not unicode
            and encoding.lower() not in ("utf-8", "us-ascii"))):
        declared = "utf-8" if unicode else encoding
        parts.append("<?xml version='1.0' encoding='%s'?>\n" % declared)
    if method == "text":
        for part in root.itertext():
            parts.append(part)
        if root.tail:
            parts.append(root.tail)
    else:
        qnames, namespaces = _namespaces(root, default_namespace)
        _write(parts.append, root, qnames, namespaces, method, short)
    return parts


def _escape_cdata(text):
    try:
        if "&" in text:
            text = text.replace("&", "&amp;")
        if "<" in text:
            text = text.replace("<", "&lt;")
        if ">" in text:
            text = text.replace(">", "&gt;")
        return text
    except (TypeError, AttributeError):
        _cannot(text)


def _escape_attrib(text):
    try:
        text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
        text = text.replace('"', "&quot;").replace("\r", "&#13;")
        return text.replace("\n", "&#10;").replace("\t", "&#09;")
    except (TypeError, AttributeError):
        _cannot(text)


def _escape_attrib_html(text):
    try:
        return text.replace("&", "&amp;").replace(">", "&gt;").replace('"', "&quot;")
    except (TypeError, AttributeError):
        _cannot(text)


def tostring(element, encoding=None, method=None, *, xml_declaration=None,
             default_namespace=None, short_empty_elements=True):
    """Generate string representation of XML element."""
    return _document(element, encoding, xml_declaration, default_namespace, method or "xml",
                     short_empty_elements)


def tostringlist(element, encoding=None, method=None, *, xml_declaration=None,
                 default_namespace=None, short_empty_elements=True):
    options = xml_declaration, default_namespace, method or "xml", short_empty_elements
    if encoding and encoding.lower() == "unicode":
        return _parts(element, encoding, *options)
    return [_document(element, encoding, *options)]


def dump(elem):
    """Write element tree or element structure to sys.stdout."""
    import sys
    if isinstance(elem, ElementTree):
        elem = elem.getroot()
    sys.stdout.write(tostring(elem, "unicode"))
    if not elem.tail or elem.tail[-1] != "\n":
        sys.stdout.write("\n")


def indent(tree, space="  ", level=0):
    """Indent an XML document by inserting newlines and indentation space after elements."""
    if isinstance(tree, ElementTree):
        tree = tree.getroot()
    if level < 0:
        raise ValueError(f"Initial indentation level must be >= 0, got {level}")
    if not len(tree):
        return
    waiting = [(tree, level)]
    while waiting:
        element, level = waiting.pop()
        inside = "\n" + (level + 1) * space
        if not element.text or not element.text.strip():
            element.text = inside
        child = None
        for child in element:
            if len(child):
                waiting.append((child, level + 1))
            if not child.tail or not child.tail.strip():
                child.tail = inside
        if not child.tail.strip():
            child.tail = "\n" + level * space


def parse(source, parser=None):
    """Parse XML document into element tree."""
    tree = ElementTree()
    tree.parse(source, parser)
    return tree


def iterparse(source, events=None, parser=None):
    """Incrementally parse XML document into ElementTree."""
    if not hasattr(source, "read"):
        source = open(source, "rb")
    puller = XMLPullParser(events=events, _parser=parser)
    made = _IterParse(puller, source)
    return made


class _IterParse:
    """The events of a document, and its root at the end."""

    def __init__(self, puller, source):
        self._puller = puller
        self._source = source
        self._ended = False
        self._events = iter(())
        self._root = self.root = None

    def __iter__(self):
        return self

    def __next__(self):
        while True:
            try:
                for event in self._events:
                    return event
            except ParseError:
                # What came before the error has been given.
                self._ended = True
                raise
            if self._ended:
                if self._root is not None:
                    self.root = self._root
                raise StopIteration
            data = self._source.read(16384)
            if data:
                self._puller.feed(data)
            else:
                self._ended = True
                self._root = self._puller._close_and_return_root()
            self._events = self._puller.read_events()


class XMLPullParser:
    """Feeds data in pieces and gives the events they make."""

    def __init__(self, events=None, *, _parser=None):
        self._events = []
        self._parser = _parser or XMLParser(target=TreeBuilder())
        wanted = ("end",) if events is None else tuple(events)
        for event in wanted:
            if event not in ("start", "end", "start-ns", "end-ns", "comment", "pi"):
                raise ValueError("unknown event %r" % event)
        self._parser._wanted = wanted
        self._parser._events = self._events

    def feed(self, data):
        """Feed encoded data to parser."""
        if self._parser is None:
            raise ValueError("feed() called after end of stream")
        if data:
            try:
                self._parser.feed(data)
            except SyntaxError as exc:
                self._events.append(exc)

    def _close_and_return_root(self):
        root = self._parser.close()
        self._parser = None
        return root

    def close(self):
        """Finish feeding data to parser."""
        self._close_and_return_root()

    def read_events(self):
        """Return an iterator over currently available (event, elem) pairs."""
        while self._events:
            event = self._events.pop(0)
            if isinstance(event, Exception):
                raise event
            yield event


def XML(text, parser=None):
    """Parse XML document from string constant."""
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    parser.feed(text)
    return parser.close()


fromstring = XML


def XMLID(text, parser=None):
    """Parse XML document from string constant for its IDs."""
    tree = XML(text, parser)
    return tree, {elem.get("id"): elem for elem in tree.iter() if elem.get("id")}


def fromstringlist(sequence, parser=None):
    """Parse XML document from sequence of string fragments."""
    if not parser:
        parser = XMLParser(target=TreeBuilder())
    for text in sequence:
        parser.feed(text)
    return parser.close()


class TreeBuilder:
    """Generic element structure builder."""

    def __init__(self, element_factory=None, *, comment_factory=None, pi_factory=None,
                 insert_comments=False, insert_pis=False):
        self._data = []
        self._elem = []
        self._last = None
        self._root = None
        self._tail = None
        self._comment_factory = comment_factory or Comment
        self._pi_factory = pi_factory or ProcessingInstruction
        self._factory = element_factory or Element
        self.insert_comments = insert_comments
        self.insert_pis = insert_pis

    def close(self):
        """Flush builder buffers and return toplevel document Element."""
        assert not self._elem, "missing end tags"
        assert self._root is not None, "missing toplevel element"
        return self._root

    def _flush(self):
        if self._data:
            if self._last is not None:
                text = "".join(self._data)
                if self._tail:
                    self._last.tail = text
                else:
                    self._last.text = text
            self._data = []

    def data(self, data):
        """Add text to current element."""
        self._data.append(data)

    def start(self, tag, attrs):
        """Open new element and return it."""
        self._flush()
        self._last = elem = self._factory(tag, attrs)
        if self._elem:
            self._elem[-1].append(elem)
        elif self._root is None:
            self._root = elem
        self._elem.append(elem)
        self._tail = 0
        return elem

    def end(self, tag):
        """Close and return current Element."""
        self._flush()
        self._last = self._elem.pop()
        self._tail = 1
        return self._last

    def comment(self, text):
        """Create a comment using the comment_factory."""
        return self._single(self._comment_factory, self.insert_comments, text)

    def pi(self, target, text=None):
        """Create a processing instruction using the pi_factory."""
        return self._single(self._pi_factory, self.insert_pis, target, text)

    def _single(self, factory, insert, *args):
        elem = factory(*args)
        if insert:
            self._flush()
            self._last = elem
            if self._elem:
                self._elem[-1].append(elem)
            self._tail = 1
        return elem


_CODES = {"syntax error": 2, "no element found": 3, "not well-formed (invalid token)": 4,
          "unclosed token": 5, "mismatched tag": 7, "duplicate attribute": 8,
          "junk after document element": 9, "illegal parameter entity reference": 10,
          "undefined entity": 11,
          "recursive entity reference": 12, "reference to invalid character number": 14,
          "unclosed CDATA section": 20, "XML or text declaration not at start of entity": 17,
          "unbound prefix": 27, "XML declaration not well-formed": 30}
_SPACE = " \t\r\n"
_ENTITIES = {"lt": "<", "gt": ">", "amp": "&", "quot": '"', "apos": "'"}
# So many characters may come out of entities of the document's own.
_EXPANDED_MAX = 10_000_000


class _Bad(Exception):
    """What is wrong, and where in the buffer."""


def _doctype_names(text):
    """Name, public and system identifier of a document type."""
    name, _, rest = text.partition("[")[0].strip(_SPACE).partition(" ")
    found = []
    while rest:
        rest = rest.lstrip(_SPACE)
        if rest[:1] in ("'", '"') and rest:
            value, _, rest = rest[1:].partition(rest[0])
            found.append(value)
        else:
            rest = rest.partition(" ")[2]
    return name, found[0] if len(found) > 1 else None, found[-1] if found else None


def _has_parameters(text):
    """Whether a document type refers to an entity of its own kind, `%name;`."""
    return any([_is_name(part.partition(";")[0]) and ";" in part for part in text.split("%")[1:]])


class XMLParser:
    """Element structure builder for XML source data."""

    version = "Expat 2.5.0"

    # Whether attributes that are not given are told of, if a document type has them.
    _defaults = True

    def __init__(self, *, target=None, encoding=None):
        self.target = TreeBuilder() if target is None else target
        self.entity = {}
        self._encoding = encoding
        self._raw = b""
        self._decoder = None
        self._text = ""
        self._line, self._column = 1, 0
        self._open = []
        self._spaces = [{"xml": _XML}]
        self._seen_root = False
        self._at_start = True
        self._own = {}
        self._expanded = 0
        self._wanted = ()
        self._events = None
        self._doctype = False
        # Entities whose text lies elsewhere.
        self._far = set()
        # What document types say of attributes, by the element.
        self._lists = {}
        # Whatever a target cannot do is found out now.
        for name in ("start", "data", "end", "comment", "pi", "close", "doctype"):
            getattr(self.target, name, None)

    def feed(self, data):
        """Feed encoded data to parser."""
        if not isinstance(data, str):
            data = self._decoded(bytes(data), False)
        self._text += data
        self._pump(False)

    def close(self):
        """Finish feeding data to parser and return element structure."""
        if self._decoder is None and self._raw:
            self._text += self._decoded(b"", True)
        self._pump(True)
        if self._open or not self._seen_root:
            self._fail("no element found", len(self._text))
        close = getattr(self.target, "close", None)
        return close() if close else None

    def flush(self):
        """Handles what was fed so far."""

    def _decoded(self, data, final):
        """Text of bytes: the encoding is in their first ones."""
        if self._decoder is None:
            self._raw += data
            raw = self._raw
            if len(raw) < 4 and not final:
                return ""
            encoding = self._encoding
            if encoding is None:
                if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
                    encoding = "utf-16"
                elif raw[:2] in (b"\0<", b"<\0"):
                    encoding = "utf-16-be" if raw[0] == 0 else "utf-16-le"
                elif raw[:3] == b"\xef\xbb\xbf":
                    encoding = "utf-8-sig"
                elif raw[:5] == b"<?xml":
                    end = raw.find(b"?>")
                    if end < 0 and not final and len(raw) < 1000:
                        return ""
                    encoding = _declared(raw[:end].decode("latin-1")) or "utf-8"
                else:
                    encoding = "utf-8"
            import codecs
            try:
                self._decoder = codecs.getincrementaldecoder(encoding)()
            except LookupError:
                raise LookupError(f"unknown encoding: {encoding}") from None
            data, self._raw = raw, b""
        try:
            return self._decoder.decode(data, final)
        except UnicodeDecodeError as error:
            good = error.object[:error.start].decode(error.encoding, "replace")
            self._text += good
            self._fail("not well-formed (invalid token)", len(self._text))

    def _fail(self, message, at, what=""):
        before = self._text[:at]
        lines = before.count("\n")
        line = self._line + lines
        column = len(before) - before.rfind("\n") - 1 if lines else self._column + len(before)
        error = ParseError("%s%s: line %d, column %d" % (message, what, line, column))
        error.code = _CODES[message]
        error.position = line, column
        raise error

    def _used(self, at):
        """Forgets what has been read."""
        before = self._text[:at]
        lines = before.count("\n")
        if lines:
            self._line += lines
            self._column = at - before.rfind("\n") - 1
        else:
            self._column += at
        self._text = self._text[at:]

    def _pump(self, final):
        text = self._text
        if "\r" in text:
            # A return at the end may be half of a line's end.
            keep = "\r" if text[-1] == "\r" and not final else ""
            text = (text[:-1] if keep else text).replace("\r\n", "\n").replace("\r", "\n") + keep
            self._text = text
        at = 0
        size = len(text)
        while at < size:
            begin = at
            if text[at] == "<":
                end = self._markup(text, at, final)
                if end is None:
                    break
                at = end
            else:
                end = text.find("<", at)
                if end < 0:
                    end = size
                    if not final:
                        # An entity, or the end of a line, may be cut in two.
                        amp = text.rfind("&", at)
                        if amp >= 0 and text.find(";", amp) < 0 and self._open:
                            end = amp
                        if text[end - 1:end] in ("\r", "]"):
                            end -= 1
                        if end <= at:
                            break
                self._characters(text, at, end)
                at = end
            self._at_start = False
            if begin == at:
                break
        self._used(at)
        if final and self._text:
            self._fail("unclosed token", 0)

    def _characters(self, text, begin, end):
        part = text[begin:end]
        if not self._open:
            stripped = part.lstrip(_SPACE)
            if stripped and not (self._at_start and stripped == "\ufeff"):
                self._outside(text, begin + len(part) - len(stripped))
            return
        close = part.find("]]>")
        if close >= 0:
            self._fail("not well-formed (invalid token)", begin + close + 2)
        self._check(part, begin)
        if "&" in part:
            part = self._expand(part, begin, False)
        self._data(part)

    def _outside(self, text, at):
        """Complains of text before or behind the document's element."""
        message = "junk after document element" if self._seen_root else "syntax error"
        c = text[at]
        if c in "'\"":
            end = text.find(c, at + 1)
            if end < 0:
                self._fail("unclosed token", at)
            after = text[end + 1:end + 2]
            if after and after not in _SPACE + ">%[":
                self._fail("not well-formed (invalid token)", end + 1)
        elif _name_char(c):
            end = at
            while end < len(text) and _name_char(text[end]):
                end += 1
            if end < len(text) and text[end] not in _SPACE + ">)[%,|?*+":
                self._fail("not well-formed (invalid token)", end)
        elif c in "#%":
            end = at + 1
            if end == len(text):
                self._fail("unclosed token", at)
            if c == "%" and text[end] in _SPACE + "%":
                self._fail(message, at)
            if not _name_start(text[end]):
                self._fail("not well-formed (invalid token)", end)
            while end < len(text) and _name_char(text[end]):
                end += 1
            if end == len(text):
                self._fail("unclosed token" if c == "%" else message, at)
            if text[end] not in (";" if c == "%" else _SPACE + ")>%|"):
                self._fail("not well-formed (invalid token)", end)
            if c == "%" and not self._seen_root:
                message = "illegal parameter entity reference"
        elif c not in "<>()[],|%]":
            self._fail("not well-formed (invalid token)", at)
        self._fail(message, at)

    def _check(self, part, begin):
        """Complains of characters that no document may have."""
        if part.isprintable():
            return
        for i, c in enumerate(part):
            if c < " " and c not in "\t\n\r" or c in "\ufffe\uffff":
                self._fail("not well-formed (invalid token)", begin + i)

    def _data(self, part):
        handler = getattr(self.target, "data", None)
        if handler and part:
            handler(part)

    def _expand(self, part, begin, attribute, within=()):
        made = []
        at = 0
        while True:
            amp = part.find("&", at)
            if amp < 0:
                made.append(part[at:])
                return "".join(made)
            made.append(part[at:amp])
            end = _reference_end(part, amp + 1)
            if part[end:end + 1] != ";" or end == amp + 1:
                self._fail("not well-formed (invalid token)",
                           begin + (end if not within else 0))
            name = part[amp + 1:end]
            if name[0] == "#":
                made.append(self._character(name, begin + (0 if within else amp)))
            elif name in _ENTITIES:
                made.append(_ENTITIES[name])
            elif name in self._own:
                if name in within:
                    self._fail("recursive entity reference", begin + (0 if within else amp))
                value = self._own[name]
                self._expanded += len(value)
                if self._expanded > _EXPANDED_MAX or len(within) > 100:
                    raise ValueError("the entities of the document expand to too much text")
                if "<" in value:
                    raise ValueError(f"entity {name!r} has markup in it, which is not read here")
                made.append(self._expand(value, begin + (0 if within else amp), attribute,
                                         within + (name,)))
            elif not _is_name(name):
                self._fail("not well-formed (invalid token)", begin + amp + 1)
            elif name in self.entity:
                made.append(self.entity[name])
            else:
                self._fail("undefined entity", begin + (0 if within else amp),
                           f" &{name};" if self._doctype or name in self._far else "")
            at = end + 1

    def _character(self, name, at):
        digits = name[1:]
        try:
            number = int(digits[1:], 16) if digits[:1] == "x" else int(digits)
        except ValueError:
            self._fail("not well-formed (invalid token)", at + 2)
        if (number > 0x10FFFF or 0xD800 <= number < 0xE000 or number in (0xFFFE, 0xFFFF)
                or number < 32 and number not in (9, 10, 13)):
            self._fail("reference to invalid character number", at)
        return chr(number)

    def _wait(self, final, at, message="unclosed token"):
        if final:
            self._fail(message, at)

    def _markup(self, text, at, final):
        """Handles what begins with < and gives where it ends; None if more is needed."""
        if text.startswith("<!--", at):
            end = text.find("--", at + 4)
            if end < 0 or end + 2 >= len(text):
                return self._wait(final, at)
            if text[end + 2] != ">":
                self._fail("not well-formed (invalid token)", end + 2)
            self._check(text[at + 4:end], at + 4)
            self._event("comment", text[at + 4:end])
            return end + 3
        if text.startswith("<![CDATA[", at):
            if not self._open:
                self._fail("junk after document element" if self._seen_root else "syntax error", at)
            end = text.find("]]>", at)
            if end < 0:
                return self._wait(final, len(text), "unclosed CDATA section")
            self._check(text[at + 9:end], at + 9)
            self._data(text[at + 9:end])
            return end + 3
        if text.startswith("<?", at):
            end = text.find("?>", at)
            if end < 0:
                return self._wait(final, at)
            target, _, rest = text[at + 2:end].partition(" ")
            for c in "\t\n":
                if c in target:
                    target, _, rest = text[at + 2:end].partition(c)
            if not _is_name(target):
                self._fail("not well-formed (invalid token)", at + 2)
            if target == "xml":
                if not self._at_start:
                    self._fail("XML or text declaration not at start of entity", at)
                self._xml_declaration(text, at + 5, end)
            else:
                self._event("pi", target, rest.lstrip(_SPACE))
            return end + 2
        if text.startswith("<!", at):
            if len(text) - at < 9 and not final:
                return None
            return self._declaration(text, at, final)
        if len(text) == at + 1:
            return self._wait(final, at)
        return self._tag(text, at, final)

    def _xml_declaration(self, text, i, end):
        """Complains of a declaration that is not version, encoding, standalone in this order."""
        def bad(place):
            self._fail("XML declaration not well-formed", place)
        wanted = ["version", "encoding", "standalone"]
        while True:
            spaced = i
            while i < end and text[i] in _SPACE:
                i += 1
            if i >= end:
                if wanted[0] == "version":
                    bad(end)
                return
            if spaced == i:
                bad(i)
            begin = i
            while i < end and text[i] not in "=" + _SPACE:
                if not (text[i].isascii() and text[i].isalpha()):
                    bad(begin)
                i += 1
            name = text[begin:i]
            if name not in wanted or "version" in wanted and name != "version":
                while i < end and text[i] in _SPACE:
                    i += 1
                bad(begin if text[i:i + 1] == "=" else i)
            wanted = wanted[wanted.index(name) + 1:] or [""]
            while i < end and text[i] in _SPACE:
                i += 1
            if text[i] != "=":
                bad(i)
            i += 1
            while i < end and text[i] in _SPACE:
                i += 1
            if text[i] not in "'\"":
                bad(i)
            quote, begin = text[i], i + 1
            i = begin
            while i < end and text[i] != quote:
                if not (text[i].isascii() and (text[i].isalnum() or text[i] in "-._")):
                    bad(i)
                i += 1
            if i >= end:
                bad(end)
            value = text[begin:i]
            if (name == "encoding" and not (value and value[0].isalpha())
                    or name == "standalone" and value not in ("yes", "no")):
                bad(begin)
            i += 1

    def _declaration(self, text, at, final):
        if not self._open:
            self._declared(text, at)
        if not text.startswith("<!DOCTYPE", at) or self._open or self._seen_root:
            if self._seen_root and not self._open:
                self._fail("junk after document element", at)
            self._fail("not well-formed (invalid token)" if self._open else "syntax error",
                       at + 2 if self._open else at)
        i = at + 9
        depth = 0
        while i < len(text):
            c = text[i]
            if text.startswith("<!--", i):
                i = text.find("-->", i)
                if i < 0:
                    return self._wait(final, at)
                i += 3
                continue
            if c in "'\"":
                i = text.find(c, i + 1)
                if i < 0:
                    return self._wait(final, at)
            elif c == "[":
                depth += 1
            elif c == "]":
                depth -= 1
            elif c == ">" and not depth:
                self._entities(text[at:i])
                self._attribute_lists(text[:i], at)
                names = _doctype_names(text[at + 9:i])
                # There may be entities in what is not read.
                self._doctype = names[2] is not None or _has_parameters(text[at:i])
                handler = getattr(self.target, "doctype", None)
                if handler:
                    handler(*names)
                return i + 1
            i += 1
        return self._wait(final, at)

    def _declared(self, text, at):
        """Complains of what cannot be the word that begins a declaration."""
        end = at + 2
        if text[end:end + 1] == "[":
            return
        if text[end:end + 1] == "-":
            # A comment has two.
            end += 1
        else:
            while end < len(text) and text[end].isascii() and text[end].isalpha():
                end += 1
        if end == len(text):
            self._fail("unclosed token", at)
        if end == at + 2 or text[end] not in _SPACE + "%":
            self._fail("not well-formed (invalid token)", end)

    def _entities(self, text):
        """The general entities that a document type declares with their text."""
        at = text.find("<!ENTITY")
        while at >= 0:
            words = text[at + 8:].lstrip(_SPACE)
            name = ""
            while words and words[0] not in _SPACE:
                name, words = name + words[0], words[1:]
            words = words.lstrip(_SPACE)
            if words[:1] in ("'", '"') and words and name != "%":
                end = words.find(words[0], 1)
                value = words[1:end]
                if "&#" in value:
                    made = []
                    for i, piece in enumerate(value.split("&#")):
                        if i:
                            number, _, piece = piece.partition(";")
                            made.append(self._character("#" + number, 0))
                        made.append(piece)
                    value = "".join(made)
                self._own.setdefault(name, value)
            elif words.startswith(("SYSTEM", "PUBLIC")) and name not in self._own:
                self._far.add(name)
            at = text.find("<!ENTITY", at + 8)

    def _attribute_lists(self, text, at):
        """What a document type says of attributes: which are read as words, and what stands for
        those that are not given. The first to say it is right."""
        if text.find("<!ATTLIST", at) < 0:
            return
        # Comments say nothing.
        text = text[:at] + re.sub(r"<!--.*?-->", lambda found: " " * len(found.group()),
                                  text[at:], flags=re.DOTALL)
        at = text.find("<!ATTLIST", at)
        while at >= 0:
            at = text.find("<!ATTLIST", self._attribute_list(text, at + 9))

    def _attribute_list(self, text, i):
        """Reads one list, behind its name; gives where it ends."""
        found = _list_word.match(text, i)
        if not found:
            self._fail("not well-formed (invalid token)", i)
        rules = self._lists.setdefault(found.group(1), {})
        i = found.end()
        while True:
            i = _space_end(text, i)
            if text[i:i + 1] == ">" or i >= len(text):
                return i
            found = _list_rule.match(text, i)
            if not found or not found.group("kind"):
                begin = i if not found else _space_end(text, found.end("name"))
                inner = _list_choice.match(text, begin)
                self._fail("syntax error", inner.end() if inner else begin)
            name, kind = found.group("name", "kind")
            i = _space_end(text, found.end())
            default = None
            if text.startswith(("#REQUIRED", "#IMPLIED"), i):
                i = text.index("D", i + 1) + 1
            else:
                if text.startswith("#FIXED", i):
                    i = _space_end(text, i + 6)
                quote = text[i:i + 1]
                end = text.find(quote, i + 1) if quote in ("'", '"') else -1
                if end < 0:
                    self._fail("syntax error", i)
                default = text[i + 1:end]
                if "<" in default:
                    self._fail("not well-formed (invalid token)", i + 1 + default.find("<"))
                default = default.replace("\t", " ").replace("\n", " ")
                if "&" in default:
                    default = self._expand(default, i, True)
                if kind != "CDATA":
                    default = _words(default)
                i = end + 1
            rules.setdefault(name, (kind != "CDATA", default))

    def _tag(self, text, at, final):
        if text[at + 1] == "/":
            end = text.find(">", at)
            if end < 0:
                return self._wait(final, at)
            name = text[at + 2:end].rstrip(_SPACE)
            if not self._open:
                self._fail("not well-formed (invalid token)" if not self._seen_root
                           else "junk after document element",
                           at + 1 if not self._seen_root else at)
            if not _is_name(name):
                self._fail("not well-formed (invalid token)", at + 2 + _name_end(name))
            if self._open[-1][0] != name:
                self._fail("mismatched tag", at + 2)
            self._end()
            return end + 1
        i = at + 1
        quote = None
        while i < len(text):
            c = text[i]
            if quote:
                i = text.find(quote, i)
                if i < 0:
                    break
                quote = None
            elif c in "'\"":
                quote = c
            elif c == ">":
                break
            elif c == "<":
                break
            i += 1
        else:
            i = -1
        if i < 0 or text[i] == "<":
            if final or i >= 0:
                self._half(text, at)
            return self._wait(final, at)
        if not self._open and self._seen_root:
            self._fail("junk after document element", at)
        self._start(text, at, i)
        return i + 1

    def _start(self, text, at, end):
        """A start tag that lies between two places."""
        def bad(place):
            if place >= len(text):
                self._fail("unclosed token", at)
            self._fail("not well-formed (invalid token)", place)
        i = at + 1
        if not _name_start(text[i]):
            bad(i)
        while i < end and text[i] not in "/" + _SPACE:
            if not _name_char(text[i]):
                bad(i)
            i += 1
        name = text[at + 1:i]
        attributes = []
        seen = set()
        empty = False
        while True:
            spaced = i
            while i < end and text[i] in _SPACE:
                i += 1
            if i >= end:
                if text[end:end + 1] != ">":
                    bad(end)
                break
            if text[i] == "/":
                if i + 1 != end or text[end:end + 1] != ">":
                    bad(i + 1)
                empty = True
                break
            if spaced == i or not _name_start(text[i]):
                bad(i)
            begin = i
            while i < end and _name_char(text[i]):
                i += 1
            key, key_at = text[begin:i], begin
            while i < end and text[i] in _SPACE:
                i += 1
            if i >= end or text[i] != "=":
                bad(i)
            i += 1
            while i < end and text[i] in _SPACE:
                i += 1
            if i >= end or text[i] not in "'\"":
                bad(i)
            quote, begin = text[i], i + 1
            i = text.find(quote, begin, end)
            if i < 0:
                less = text.find("<", begin)
                bad(less if less >= 0 else end)
            value = text[begin:i]
            if "<" in value:
                bad(begin + value.find("<"))
            self._check(value, begin)
            for c in "\t\n":
                value = value.replace(c, " ")
            if "&" in value:
                value = self._expand(value, begin, True)
            if key in seen:
                self._fail("duplicate attribute", key_at)
            seen.add(key)
            attributes.append((key, value))
            i += 1
        if name in self._lists:
            rules = self._lists[name]
            attributes = [(key, _words(value) if key in rules and rules[key][0] else value)
                          for key, value in attributes]
            if self._defaults:
                attributes += [(key, value) for key, (_, value) in rules.items()
                               if value is not None and key not in seen]
        self._element(name, attributes, at)
        if empty:
            self._end()

    def _half(self, text, at):
        """Complains of a start tag that does not end, where it is wrong, or where it begins."""
        try:
            self._start(text, at, len(text))
        except IndexError:
            pass
        self._fail("unclosed token", at)

    def _element(self, name, attributes, at):
        scope = self._spaces[-1]
        declared = []
        for key, value in attributes:
            if key == "xmlns" or key.startswith("xmlns:"):
                prefix = key[6:]
                scope = {**scope, prefix: value}
                declared.append((prefix, value))
        self._spaces.append(scope)

        def full(name, default):
            prefix, colon, local = name.partition(":")
            if colon and (not prefix or not local or ":" in local):
                self._fail("not well-formed (invalid token)", at)
            if not colon:
                uri = scope.get("") if default else None
                return "{%s}%s" % (uri, name) if uri else name
            uri = scope.get(prefix)
            if uri is None:
                self._fail("unbound prefix", at)
            return "{%s}%s" % (uri, local)
        tag = full(name, True)
        attrib = {}
        for key, value in attributes:
            if key != "xmlns" and not key.startswith("xmlns:"):
                key = full(key, False)
                if key in attrib:
                    self._fail("duplicate attribute", at)
                attrib[key] = value
        for prefix, uri in declared:
            self._event("start-ns", prefix, uri)
        self._open.append((name, tag, declared))
        self._seen_root = True
        handler = getattr(self.target, "start", None)
        made = handler(tag, attrib) if handler else None
        if "start" in self._wanted:
            self._events.append(("start", made))

    def _end(self):
        name, tag, declared = self._open.pop()
        self._spaces.pop()
        handler = getattr(self.target, "end", None)
        made = handler(tag) if handler else None
        if "end" in self._wanted:
            self._events.append(("end", made))
        for prefix, _ in reversed(declared):
            self._event("end-ns", prefix)

    def _event(self, kind, *args):
        method = {"start-ns": "start_ns", "end-ns": "end_ns"}.get(kind, kind)
        handler = getattr(self.target, method, None)
        made = handler(*args) if handler else None
        if kind in self._wanted:
            if kind == "start-ns":
                made = args
            elif kind == "end-ns":
                made = None
            self._events.append((kind, made))


def _declared(text):
    """The encoding that a declaration names, or None."""
    at = text.find("encoding")
    if at < 0:
        return None
    rest = text[at + 8:].lstrip(_SPACE)[1:].lstrip(_SPACE)
    if rest[:1] not in ("'", '"') or not rest:
        return None
    return rest[1:].partition(rest[0])[0]


def _reference_end(text, at):
    """Where a name or number behind & ends."""
    allowed = _name_char
    if text[at:at + 1] == "#":
        at += 1
        allowed = str.isdecimal
        if text[at:at + 1] == "x":
            at += 1
            allowed = "0123456789abcdefABCDEF".__contains__
    elif text[at:at + 1] and not _name_start(text[at]):
        return at
    while at < len(text) and allowed(text[at]):
        at += 1
    return at


_list_word = re.compile(r"[ \t\r\n]+([\w:][\w:.\xb7-]*)")
_list_choice = re.compile(r"(?:NOTATION[ \t\r\n]+)?\([ \t\r\n]*[\w:.\xb7-]+[ \t\r\n]*"
                          r"(?:\|[ \t\r\n]*[\w:.\xb7-]+[ \t\r\n]*)*")
_list_rule = re.compile(
    r"(?P<name>[\w:][\w:.\xb7-]*)(?:[ \t\r\n]+(?P<kind>CDATA|IDREFS|IDREF|ID|ENTITY|ENTITIES"
    r"|NMTOKENS|NMTOKEN|" + _list_choice.pattern + r"\))(?=[ \t\r\n>]))?")


def _space_end(text, i):
    while i < len(text) and text[i] in _SPACE:
        i += 1
    return i


def _words(value):
    """A value that is read as words, with one blank between them."""
    return " ".join([word for word in value.split(" ") if word])


def _name_start(c):
    return c < "\U00010000" and (c.isalpha() or c in "_:")


def _name_char(c):
    return c < "\U00010000" and (c.isalnum() or c in "_:-.\xb7")


def _is_name(name):
    return bool(name) and _name_start(name[0]) and _name_end(name) == len(name)


def _name_end(name):
    for i, c in enumerate(name):
        if not (_name_char(c) if i else _name_start(c)):
            return i
    return len(name)


# ---------------------------------------------------------------- canonical form

def canonicalize(xml_data=None, *, out=None, from_file=None, **options):
    """Convert XML to its C14N 2.0 serialised form.

    What is made is written to *out*, a file of text, or returned as text. The
    document is *xml_data*, or what *from_file* has: a path or a file. The
    options are those of C14NWriterTarget.
    """
    if xml_data is None and from_file is None:
        raise ValueError("Either 'xml_data' or 'from_file' must be provided as input")
    made = None
    if out is None:
        import io
        made = out = io.StringIO()
    parser = XMLParser(target=C14NWriterTarget(out.write, **options))
    if xml_data is not None:
        parser.feed(xml_data)
        parser.close()
    else:
        parse(from_file, parser=parser)
    return None if made is None else made.getvalue()


def _is_prefixed(text):
    """Whether a text looks like `prefix:name`."""
    return re.match(r"^\w+:\w+$", text) is not None


class C14NWriterTarget:
    """
    Canonicalization writer target for the XMLParser.

    Serialises parse events to XML C14N 2.0, by the *write* function, as text.

    - *with_comments*: set to true to include comments
    - *strip_text*: set to true to strip whitespace before and after text content
    - *rewrite_prefixes*: set to true to replace namespace prefixes by "n{number}"
    - *qname_aware_tags*, *qname_aware_attrs*: names of tags and attributes in whose
      text prefixes should be replaced
    - *exclude_attrs*, *exclude_tags*: what should not be serialised
    """

    def __init__(self, write, *, with_comments=False, strip_text=False, rewrite_prefixes=False,
                 qname_aware_tags=None, qname_aware_attrs=None, exclude_attrs=None,
                 exclude_tags=None):
        self._write = write
        self._with_comments = with_comments
        self._strip_text = strip_text
        self._rewrite_prefixes = rewrite_prefixes
        self._aware_tags = frozenset(qname_aware_tags or ())
        self._aware_attrs = frozenset(qname_aware_attrs or ())
        self._exclude_attrs = frozenset(exclude_attrs or ())
        self._exclude_tags = frozenset(exclude_tags or ())
        self._text = []
        # What the output has declared, an element each, and what the document has: (uri, prefix).
        self._written = [[("http://www.w3.org/XML/1998/namespace", "xml")]]
        self._known = [] if rewrite_prefixes else [list(_namespace_map.items())]
        self._known.append([])
        self._numbered = {}
        self._preserve = [False]
        # A start whose text decides which prefixes it declares.
        self._waiting = None
        self._begun = False
        self._ended = False
        self._left_out = 0

    def _expanded(self, name):
        """`prefix:name` as `{uri}name`."""
        prefix, local = name.split(":", 1)
        for declared in reversed(self._known):
            for uri, known in declared:
                if known == prefix:
                    return f"{{{uri}}}{local}"
        raise ValueError(f'Prefix {prefix} of QName "{name}" is not declared in scope')

    def _name(self, name):
        """The name as it is written, its local part, its namespace; declares a prefix for it."""
        uri, local = name[1:].rsplit("}", 1) if name[:1] == "{" else ("", name)
        seen = set()
        for declared in reversed(self._written):
            for known, prefix in declared:
                if known == uri and prefix not in seen:
                    return f"{prefix}:{local}" if prefix else local, local, uri
                seen.add(prefix)
        if self._rewrite_prefixes:
            prefix = self._numbered.setdefault(uri, f"n{len(self._numbered)}")
            self._written[-1].append((uri, prefix))
            return f"{prefix}:{local}", local, uri
        if not uri and "" not in seen:
            return local, local, uri
        for declared in reversed(self._known):
            for known, prefix in declared:
                if known == uri:
                    self._written[-1].append((uri, prefix))
                    return f"{prefix}:{local}" if prefix else local, local, uri
        if not uri:
            return local, local, uri
        raise ValueError(f'Namespace "{uri}" is not declared in scope')

    def data(self, data):
        if not self._left_out:
            self._text.append(data)

    def _flush(self):
        text = "".join(self._text)
        self._text.clear()
        if self._strip_text and not self._preserve[-1]:
            text = text.strip()
        if self._waiting is not None:
            (tag, attrs, declared), self._waiting = self._waiting, None
            name = text if _is_prefixed(text) else None
            self._begin(tag, attrs, declared, name)
            if name is not None:
                return
        if text and self._begun:
            self._write(_canonical_text(text))

    def start_ns(self, prefix, uri):
        if self._left_out:
            return
        if self._text:
            self._flush()
        self._known[-1].append((uri, prefix))

    def start(self, tag, attrs):
        if self._exclude_tags and (self._left_out or tag in self._exclude_tags):
            self._left_out += 1
            return
        if self._text:
            self._flush()
        declared = []
        self._written.append(declared)
        if tag in self._aware_tags:
            self._waiting = (tag, attrs, declared)
        else:
            self._begin(tag, attrs, declared, None)

    def _begin(self, tag, attrs, declared, text):
        attrs = {k: v for k, v in attrs.items() if k not in self._exclude_attrs}
        names = {tag, *attrs}
        # Prefixed names in texts, and what they stand for.
        meant = {}
        if text is not None:
            meant[text] = self._expanded(text)
        aware = self._aware_attrs.intersection(attrs)
        for key in aware:
            if _is_prefixed(attrs[key]):
                meant[attrs[key]] = self._expanded(attrs[key])
        names.update(meant.values())
        shown = {name: self._name(name)
                 for name in sorted(names, key=lambda name: name.split("}", 1))}
        parts = sorted([("xmlns:" + prefix if prefix else "xmlns", uri)
                        for uri, prefix in declared])
        for key, value in sorted(attrs.items()):
            if key in aware and value in meant:
                value = shown[meant[value]][0]
            whole, local, uri = shown[key]
            parts.append((whole if uri else local, value))
        space = attrs.get("{http://www.w3.org/XML/1998/namespace}space")
        self._preserve.append(space == "preserve" if space else self._preserve[-1])
        self._write("<" + shown[tag][0])
        if parts:
            self._write("".join([f' {k}="{_canonical_attribute(v)}"' for k, v in parts]))
        self._write(">")
        if text is not None:
            self._write(_canonical_text(shown[meant[text]][0]))
        self._begun = True
        self._known.append([])

    def end(self, tag):
        if self._left_out:
            self._left_out -= 1
            return
        if self._text:
            self._flush()
        self._write(f"</{self._name(tag)[0]}>")
        self._preserve.pop()
        self._ended = len(self._preserve) == 1
        self._written.pop()
        self._known.pop()

    def comment(self, text):
        if self._with_comments and not self._left_out:
            self._beside(f"<!--{_canonical_text(text)}-->")

    def pi(self, target, data):
        if not self._left_out:
            self._beside(f"<?{target} {_canonical_text(data)}?>" if data else f"<?{target}?>")

    def _beside(self, text):
        if self._ended:
            self._write("\n")
        elif self._begun and self._text:
            self._flush()
        self._write(text)
        if not self._begun:
            self._write("\n")


def _canonical_text(text):
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return text.replace("\r", "&#xD;")


def _canonical_attribute(text):
    text = text.replace("&", "&amp;").replace("<", "&lt;").replace('"', "&quot;")
    return text.replace("\t", "&#x9;").replace("\n", "&#xA;").replace("\r", "&#xD;")
