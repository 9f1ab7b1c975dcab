"""The reader: that of `xml.etree.ElementTree`, which tells a handler."""

from xml.etree.ElementTree import ParseError as _ParseError, XMLParser as _XMLParser

from . import handler, xmlreader
from ._exceptions import (SAXNotRecognizedException, SAXNotSupportedException, SAXParseException)

AttributesImpl = xmlreader.AttributesImpl
AttributesNSImpl = xmlreader.AttributesNSImpl

version = "2.20"


class Events(_XMLParser):
    """A reader that tells its target of everything there is, names as they are written:
    `start(name, attributes, names)` where `names` finds a name's namespace, `end(name, names)`,
    `data`, `comment`, `pi`, `doctype(name, public, system, subset)`, `cdata(begins)`,
    `declaration(version, encoding, standalone)`."""

    place = 0
    namespaces = True

    def position(self):
        """Line and column of what is told of."""
        before = self._text[:self.place]
        lines = before.count("\n")
        if lines:
            return self._line + lines, len(before) - before.rfind("\n") - 1
        return self._line, self._column + len(before)

    def _markup(self, text, at, final):
        self.place = at
        if text.startswith("<![CDATA[", at) and self._open and text.find("]]>", at) >= 0:
            self.target.cdata(True)
            end = _XMLParser._markup(self, text, at, final)
            self.target.cdata(False)
            return end
        return _XMLParser._markup(self, text, at, final)

    def _characters(self, text, begin, end):
        self.place = begin
        _XMLParser._characters(self, text, begin, end)

    def _declaration(self, text, at, final):
        self._subset = at
        return _XMLParser._declaration(self, text, at, final)

    def _entities(self, text):
        begin, end = text.find("["), text.rfind("]")
        self.target.subset = text[begin + 1:end] if 0 <= begin < end else None
        _XMLParser._entities(self, text)

    def _xml_declaration(self, text, i, end):
        _XMLParser._xml_declaration(self, text, i, end)
        self.target.declaration(text[i:end])

    def _element(self, name, attributes, at):
        if not self.namespaces:
            self._open.append((name, name, ()))
            self._spaces.append(self._spaces[-1])
            self._seen_root = True
            self.target.start(name, attributes, None, ())
            return
        target, self.target = self.target, _Silent()
        try:
            _XMLParser._element(self, name, attributes, at)
        finally:
            self.target = target
        scope = self._spaces[-1]
        declared = self._open[-1][2]
        target.start(name, attributes, scope, declared)

    def _end(self):
        name, _, declared = self._open.pop()
        scope = self._spaces.pop()
        self.target.end(name, scope, declared)


class _Silent:
    """Nobody is told."""


def split(name, scope, default=True):
    """The namespace and the name of its own of a name as written."""
    prefix, colon, local = name.partition(":")
    if colon:
        return scope.get(prefix), local
    return (scope.get("") or None) if default else None, name


class _Target:
    """Tells the handlers of a reader."""

    subset = None

    def __init__(self, reader):
        self._reader = reader
        self._content = reader._cont_handler
        self._lexical = reader._lex_handler_prop
        self._namespaces = reader._namespaces

    def start(self, name, attributes, scope, declared):
        content = self._content
        if not self._namespaces:
            content.startElement(name, AttributesImpl(dict(attributes)))
            return
        for prefix, uri in declared:
            content.startPrefixMapping(prefix or None, uri or None)
        values, names = {}, {}
        for key, value in attributes:
            if key == "xmlns" or key.startswith("xmlns:"):
                continue
            full = split(key, scope, False)
            values[full] = value
            names[full] = key
        content.startElementNS(split(name, scope), None if ":" not in name else name,
                               AttributesNSImpl(values, names))

    def end(self, name, scope, declared):
        if not self._namespaces:
            self._content.endElement(name)
            return
        self._content.endElementNS(split(name, scope), None if ":" not in name else name)
        for prefix, _ in reversed(declared):
            self._content.endPrefixMapping(prefix or None)

    def data(self, text):
        # Each line's end is told of by itself.
        at = 0
        while at < len(text):
            end = text.find("\n", at)
            if end < 0:
                end = len(text)
            if end > at:
                self._content.characters(text[at:end])
            if end < len(text):
                self._content.characters("\n")
            at = end + 1

    def comment(self, text):
        if self._lexical is not None:
            self._lexical.comment(text)

    def pi(self, target, data):
        self._content.processingInstruction(target, data)

    def cdata(self, begins):
        if self._lexical is not None:
            if begins:
                self._lexical.startCDATA()
            else:
                self._lexical.endCDATA()

    def doctype(self, name, public, system):
        if self._lexical is not None:
            self._lexical.startDTD(name, public, system)
            self._lexical.endDTD()

    def declaration(self, text):
        pass


class ExpatLocator(xmlreader.Locator):
    """Where a reader is."""

    def __init__(self, parser):
        self._parser = parser

    def getColumnNumber(self):
        return self._parser._position()[1]

    def getLineNumber(self):
        return self._parser._position()[0]

    def getPublicId(self):
        return self._parser._source.getPublicId()

    def getSystemId(self):
        return self._parser._source.getSystemId()


class ExpatParser(xmlreader.IncrementalParser, xmlreader.Locator):
    """SAX driver for the reader."""

    def __init__(self, namespaceHandling=0, bufsize=2**16-20):
        xmlreader.IncrementalParser.__init__(self, bufsize)
        self._source = xmlreader.InputSource()
        self._parser = None
        self._namespaces = namespaceHandling
        self._lex_handler_prop = None
        self._parsing = False
        self._closed = False
        self._failed = None

    def parse(self, source):
        "Parse an XML document from a URL or an InputSource."
        from . import saxutils
        source = saxutils.prepare_input_source(source)
        self._source = source
        self.reset()
        self._cont_handler.setDocumentLocator(ExpatLocator(self))
        xmlreader.IncrementalParser.parse(self, source)

    def prepareParser(self, source):
        pass

    def setContentHandler(self, handler):
        xmlreader.IncrementalParser.setContentHandler(self, handler)
        if self._parser is not None:
            self._parser.target = _Target(self)

    def getFeature(self, name):
        if name == handler.feature_namespaces:
            return self._namespaces
        if name == handler.feature_string_interning:
            return 0
        if name in (handler.feature_validation, handler.feature_external_pes,
                    handler.feature_namespace_prefixes, handler.feature_external_ges):
            return 0
        raise SAXNotRecognizedException(f"Feature '{name}' not recognized")

    def setFeature(self, name, state):
        if self._parsing:
            raise SAXNotSupportedException("Cannot set features while parsing")
        if name == handler.feature_namespaces:
            self._namespaces = state
        elif name == handler.feature_external_ges:
            if state:
                raise SAXNotSupportedException("entities that lie elsewhere are not read here")
        elif name == handler.feature_string_interning:
            pass
        elif name == handler.feature_validation:
            if state:
                raise SAXNotSupportedException("expat does not support validation")
        elif name == handler.feature_external_pes:
            if state:
                raise SAXNotSupportedException(
                    "expat does not read external parameter entities")
        elif name == handler.feature_namespace_prefixes:
            if state:
                raise SAXNotSupportedException("expat does not report namespace prefixes")
        else:
            raise SAXNotRecognizedException(f"Feature '{name}' not recognized")

    def getProperty(self, name):
        if name == handler.property_lexical_handler:
            return self._lex_handler_prop
        raise SAXNotRecognizedException(f"Property '{name}' not recognized")

    def setProperty(self, name, value):
        if name != handler.property_lexical_handler:
            raise SAXNotRecognizedException(f"Property '{name}' not recognized")
        self._lex_handler_prop = value
        if self._parser is not None:
            self._parser.target = _Target(self)

    def _position(self):
        if self._failed is not None:
            return self._failed
        return self._parser.position() if self._parser is not None else (1, None)

    def _do(self, work, *args):
        try:
            work(*args)
        except _ParseError as error:
            self._failed = error.position
            message = str(error).rpartition(": line ")[0]
            self._err_handler.fatalError(SAXParseException(message, error, self))

    def feed(self, data, isFinal=False):
        if not self._parsing:
            self.reset()
            self._parsing = True
            self._cont_handler.startDocument()
        if data:
            self._do(self._parser.feed, data)
        if isFinal:
            self._do(self._parser.close)

    def flush(self):
        if self._parser is not None:
            self._parser.flush()

    def close(self):
        if self._parser is None or self._closed:
            return
        try:
            self.feed(b"", isFinal=True)
            self._cont_handler.endDocument()
            self._parsing = False
        finally:
            self._parsing = False
            self._closed = True

    def reset(self):
        self._closed = False
        self._parser = Events(target=_Target(self), encoding=self._source.getEncoding())
        self._parser.namespaces = bool(self._namespaces)
        self._parsing = False
        self._failed = None

    def getColumnNumber(self):
        return self._position()[1]

    def getLineNumber(self):
        return self._position()[0]

    def getPublicId(self):
        return self._source.getPublicId()

    def getSystemId(self):
        return self._source.getSystemId()


def create_parser(*args, **kwargs):
    return ExpatParser(*args, **kwargs)
