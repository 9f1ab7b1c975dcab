import io
import xml.sax
from xml.sax import handler, saxutils, xmlreader
from xml.sax.saxutils import XMLFilterBase, XMLGenerator, escape, quoteattr, unescape

for text in ["", "a<b>&c", "&amp;&lt;", "'\"\n\t\r", "\"", "'"]:
    print(repr(escape(text)), repr(unescape(text)), repr(quoteattr(text)))
# output:
#| '' '' '""'
#| 'a&lt;b&gt;&amp;c' 'a<b>&c' '"a&lt;b&gt;&amp;c"'
#| '&amp;amp;&amp;lt;' '&<' '"&amp;amp;&amp;lt;"'
#| '\'"\n\t\r' '\'"\n\t\r' '"\'&quot;&#10;&#9;&#13;"'
#| '"' '"' '\'"\''
#| "'" "'" '"\'"'
print(escape("a'b\"c", {"'": "&apos;", '"': "&quot;"}), unescape("&apos;&amp;apos;", {"&apos;": "'"}), quoteattr("a'b", {"'": "&apos;"}))  # expect: a&apos;b&quot;c '&apos; "a&apos;b"


class Log(handler.ContentHandler):
    def __init__(self, out):
        super().__init__()
        self.out = out
        self.text = ""

    def flushed(self):
        if self.text:
            self.out.append(("text", self.text))
            self.text = ""

    def characters(self, content):
        self.text += content

    def setDocumentLocator(self, locator):
        super().setDocumentLocator(locator)
        self.out.append("locator")

    def startDocument(self):
        self.out.append("start")

    def endDocument(self):
        self.flushed()
        self.out.append("end")

    def startElement(self, name, attrs):
        self.flushed()
        self.out.append((name, dict(attrs), attrs.getLength(), attrs.getNames(), attrs.get("x"), "x" in attrs, attrs.getType("x"), self._locator and (self._locator.getLineNumber(), self._locator.getColumnNumber())))

    def endElement(self, name):
        self.flushed()
        self.out.append("/" + name)

    def startElementNS(self, name, qname, attrs):
        self.flushed()
        self.out.append((name, dict(attrs), attrs.getQNames()))

    def endElementNS(self, name, qname):
        self.flushed()
        self.out.append(("/", name))

    def startPrefixMapping(self, prefix, uri):
        self.out.append(("prefix", prefix, uri))

    def endPrefixMapping(self, prefix):
        self.out.append(("/prefix", prefix))

    def processingInstruction(self, target, data):
        self.flushed()
        self.out.append(("pi", target, data))


text = """<?xml version="1.0"?>
<!DOCTYPE a SYSTEM "x.dtd">
<!-- c --><a x="1" y='&lt;"'>one &amp; two
<?go on now?><b/><![CDATA[<raw>]]> &#65;<p:c xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d/></p:c>
</a>"""
for source in (text, text.encode()):
    out = []
    xml.sax.parseString(source, Log(out))
    for line in out:
        print(line)
# output:
#| locator
#| start
#| ('a', {'x': '1', 'y': '<"'}, 2, ['x', 'y'], '1', True, 'CDATA', (3, 10))
#| ('text', 'one & two\n')
#| ('pi', 'go', 'on now')
#| ('b', {}, 0, [], None, False, 'CDATA', (4, 13))
#| /b
#| ('text', '<raw> A')
#| ('p:c', {'xmlns:p': 'urn:p', 'xmlns': 'urn:d', 'p:z': '1', 'z': '2'}, 4, ['xmlns:p', 'xmlns', 'p:z', 'z'], None, False, 'CDATA', (4, 40))
#| ('d', {}, 0, [], None, False, 'CDATA', (4, 89))
#| /d
#| /p:c
#| ('text', '\n')
#| /a
#| end
#| locator
#| start
#| ('a', {'x': '1', 'y': '<"'}, 2, ['x', 'y'], '1', True, 'CDATA', (3, 10))
#| ('text', 'one & two\n')
#| ('pi', 'go', 'on now')
#| ('b', {}, 0, [], None, False, 'CDATA', (4, 13))
#| /b
#| ('text', '<raw> A')
#| ('p:c', {'xmlns:p': 'urn:p', 'xmlns': 'urn:d', 'p:z': '1', 'z': '2'}, 4, ['xmlns:p', 'xmlns', 'p:z', 'z'], None, False, 'CDATA', (4, 40))
#| ('d', {}, 0, [], None, False, 'CDATA', (4, 89))
#| /d
#| /p:c
#| ('text', '\n')
#| /a
#| end
for namespaces in (False, True):
    out = []
    parser = xml.sax.make_parser()
    parser.setFeature(handler.feature_namespaces, namespaces)
    parser.setContentHandler(Log(out))
    parser.parse(io.StringIO(text))
    print(out)
# output:
#| ['locator', 'start', ('a', {'x': '1', 'y': '<"'}, 2, ['x', 'y'], '1', True, 'CDATA', (3, 10)), ('text', 'one & two\n'), ('pi', 'go', 'on now'), ('b', {}, 0, [], None, False, 'CDATA', (4, 13)), '/b', ('text', '<raw> A'), ('p:c', {'xmlns:p': 'urn:p', 'xmlns': 'urn:d', 'p:z': '1', 'z': '2'}, 4, ['xmlns:p', 'xmlns', 'p:z', 'z'], None, False, 'CDATA', (4, 40)), ('d', {}, 0, [], None, False, 'CDATA', (4, 89)), '/d', '/p:c', ('text', '\n'), '/a', 'end']
#| ['locator', 'start', ((None, 'a'), {(None, 'x'): '1', (None, 'y'): '<"'}, ['x', 'y']), ('text', 'one & two\n'), ('pi', 'go', 'on now'), ((None, 'b'), {}, []), ('/', (None, 'b')), ('prefix', 'p', 'urn:p'), ('prefix', None, 'urn:d'), ('text', '<raw> A'), (('urn:p', 'c'), {('urn:p', 'z'): '1', (None, 'z'): '2'}, ['p:z', 'z']), (('urn:d', 'd'), {}, []), ('/', ('urn:d', 'd')), ('/', ('urn:p', 'c')), ('/prefix', None), ('/prefix', 'p'), ('text', '\n'), ('/', (None, 'a')), 'end']
for bad in ("<a>", "<a></b>", "", "<a/><b/>", "<a x=1/>", "<a>&nope;</a>", "<p:a/>\n <", "text"):
    try:
        xml.sax.parseString(bad, Log([]))
    except xml.sax.SAXParseException as error:
        print(bad, error, error.getLineNumber(), error.getColumnNumber(), error.getSystemId(), error.getMessage())
    out = io.StringIO()
# output:
#| <a> <unknown>:1:3: no element found 1 3 None no element found
#| <a></b> <unknown>:1:5: mismatched tag 1 5 None mismatched tag
#|  <unknown>:1:0: no element found 1 0 None no element found
#| <a/><b/> <unknown>:1:4: junk after document element 1 4 None junk after document element
#| <a x=1/> <unknown>:1:5: not well-formed (invalid token) 1 5 None not well-formed (invalid token)
#| <a>&nope;</a> <unknown>:1:3: undefined entity 1 3 None undefined entity
#| <p:a/>
#|  < <unknown>:2:1: unclosed token 2 1 None unclosed token
#| text <unknown>:1:0: syntax error 1 0 None syntax error


class Keep(handler.ErrorHandler):
    def fatalError(self, exception):
        if not self.seen:
            print("fatal", exception)
        self.seen = True

    seen = False


xml.sax.parseString("<a><b></a>", Log([]), Keep())  # expect: fatal <unknown>:1:8: mismatched tag
for encoding in ("iso-8859-1", "utf-8"):
    for short in (False, True):
        for namespaces in (False, True):
            out = io.BytesIO()
            parser = xml.sax.make_parser()
            parser.setFeature(handler.feature_namespaces, namespaces)
            parser.setContentHandler(XMLGenerator(out, encoding, short))
            parser.parse(io.StringIO(text.replace("one", "€é")))
            print(out.getvalue())
# output:
#| b'<?xml version="1.0" encoding="iso-8859-1"?>\n<a x="1" y=\'&lt;"\'>&#8364;\xe9 &amp; two\n<?go on now?><b></b>&lt;raw&gt; A<p:c xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d></d></p:c>\n</a>'
#| b'<?xml version="1.0" encoding="iso-8859-1"?>\n<a x="1" y=\'&lt;"\'>&#8364;\xe9 &amp; two\n<?go on now?><b></b>&lt;raw&gt; A<p:c xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d></d></p:c>\n</a>'
#| b'<?xml version="1.0" encoding="iso-8859-1"?>\n<a x="1" y=\'&lt;"\'>&#8364;\xe9 &amp; two\n<?go on now?><b/>&lt;raw&gt; A<p:c xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d/></p:c>\n</a>'
#| b'<?xml version="1.0" encoding="iso-8859-1"?>\n<a x="1" y=\'&lt;"\'>&#8364;\xe9 &amp; two\n<?go on now?><b/>&lt;raw&gt; A<p:c xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d/></p:c>\n</a>'
#| b'<?xml version="1.0" encoding="utf-8"?>\n<a x="1" y=\'&lt;"\'>\xe2\x82\xac\xc3\xa9 &amp; two\n<?go on now?><b></b>&lt;raw&gt; A<p:c xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d></d></p:c>\n</a>'
#| b'<?xml version="1.0" encoding="utf-8"?>\n<a x="1" y=\'&lt;"\'>\xe2\x82\xac\xc3\xa9 &amp; two\n<?go on now?><b></b>&lt;raw&gt; A<p:c xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d></d></p:c>\n</a>'
#| b'<?xml version="1.0" encoding="utf-8"?>\n<a x="1" y=\'&lt;"\'>\xe2\x82\xac\xc3\xa9 &amp; two\n<?go on now?><b/>&lt;raw&gt; A<p:c xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d/></p:c>\n</a>'
#| b'<?xml version="1.0" encoding="utf-8"?>\n<a x="1" y=\'&lt;"\'>\xe2\x82\xac\xc3\xa9 &amp; two\n<?go on now?><b/>&lt;raw&gt; A<p:c xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d/></p:c>\n</a>'
out = io.StringIO()
gen = XMLGenerator(out)
gen.startDocument()
gen.startElement("a", {"b": "<'\">", "c": "1"})
gen.characters("<x>")
gen.ignorableWhitespace(" \n")
gen.processingInstruction("t", "d")
gen.endElement("a")
gen.endDocument()
print(out.getvalue())
# output:
#| <?xml version="1.0" encoding="iso-8859-1"?>
#| <a b="&lt;'&quot;&gt;" c="1">&lt;x&gt; 
#| <?t d?></a>


class Renamed(XMLFilterBase):
    def startElement(self, name, attrs):
        super().startElement(name.upper(), attrs)

    def endElement(self, name):
        super().endElement(name.upper())


out = io.StringIO()
filter = Renamed(xml.sax.make_parser())
filter.setContentHandler(XMLGenerator(out, "utf-8"))
filter.parse(io.StringIO("<a><b x='1'>t</b></a>"))
print(out.getvalue(), filter.getFeature(handler.feature_namespaces), filter.getParent() is not None)
# output:
#| <?xml version="1.0" encoding="utf-8"?>
#| <A><B x="1">t</B></A> 0 True
parser = xml.sax.make_parser()
for wrong in (lambda: parser.setFeature("x", 1), lambda: parser.getFeature("x"), lambda: parser.getProperty("y"), lambda: parser.setProperty("y", 1), lambda: parser.setFeature(handler.feature_validation, 1),
              lambda: parser.setLocale("x"), lambda: xmlreader.XMLReader().parse(""), lambda: parser.setFeature(handler.feature_external_pes, 1)):
    try:
        print(wrong())
    except (xml.sax.SAXException, NotImplementedError) as error:
        print(type(error).__name__, error)
# output:
#| SAXNotRecognizedException Feature 'x' not recognized
#| SAXNotRecognizedException Feature 'x' not recognized
#| SAXNotRecognizedException Property 'y' not recognized
#| SAXNotRecognizedException Property 'y' not recognized
#| SAXNotSupportedException expat does not support validation
#| SAXNotSupportedException Locale support not implemented
#| NotImplementedError This method must be implemented!
#| SAXNotSupportedException expat does not read external parameter entities
out = []
parser.setContentHandler(Log(out))
for piece in ("<a", "><b>t", "ext</b>", "</a>"):
    parser.feed(piece)
parser.close()
print(out)
# output:
#| ['start', ('a', {}, 0, [], None, False, 'CDATA', None), ('b', {}, 0, [], None, False, 'CDATA', None), ('text', 'text'), '/b', '/a', 'end']


class Lexical(handler.LexicalHandler):
    def comment(self, content):
        print("comment", content)

    def startCDATA(self):
        print("cdata")

    def endCDATA(self):
        print("/cdata")

    def startDTD(self, *args):
        print("dtd", args)


parser = xml.sax.make_parser()
parser.setProperty(handler.property_lexical_handler, Lexical())
parser.parse(io.StringIO(text))
# output:
#| dtd ('a', None, 'x.dtd')
#| comment  c 
#| cdata
#| /cdata
source = xmlreader.InputSource("sys")
source.setByteStream(io.BytesIO(b"<a>\xe9</a>"))
source.setEncoding("latin-1")
source.setPublicId("pub")
parser.setContentHandler(Log(out := []))
parser.parse(source)
print(out, parser.getSystemId(), parser.getPublicId(), source.getEncoding(), source.getCharacterStream())
# output:
#| ['locator', 'start', ('a', {}, 0, [], None, False, 'CDATA', (1, 0)), ('text', 'é'), '/a', 'end'] sys pub latin-1 None

for encoding in ("utf-16", "utf-8-sig", "ascii"):
    out = io.BytesIO()
    gen = XMLGenerator(out, encoding)
    gen.startDocument()
    gen.startElement("é", {"a": "€"})
    gen.endElement("é")
    print(out.getvalue())
# output:
#| b'\xff\xfe<\x00?\x00x\x00m\x00l\x00 \x00v\x00e\x00r\x00s\x00i\x00o\x00n\x00=\x00"\x001\x00.\x000\x00"\x00 \x00e\x00n\x00c\x00o\x00d\x00i\x00n\x00g\x00=\x00"\x00u\x00t\x00f\x00-\x001\x006\x00"\x00?\x00>\x00\n\x00<\x00\xe9\x00 \x00a\x00=\x00"\x00\xac "\x00>\x00<\x00/\x00\xe9\x00>\x00'
#| b'\xef\xbb\xbf<?xml version="1.0" encoding="utf-8-sig"?>\n<\xc3\xa9 a="\xe2\x82\xac"></\xc3\xa9>'
#| b'<?xml version="1.0" encoding="ascii"?>\n<&#233; a="&#8364;"></&#233;>'
