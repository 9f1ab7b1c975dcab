import io
import re
import xml.dom
from xml.dom import minidom
from xml.dom.minidom import Document, Node, getDOMImplementation, parse, parseString

text = """<?xml version="1.0" encoding="utf-8" standalone="yes"?>
<!DOCTYPE root SYSTEM "r.dtd" [<!ELEMENT root ANY>]>
<!-- top -->
<root a="1" b='x&lt;"y"'>
  <item id="i1">one &amp; two</item>
  <?go now?>
  <item><![CDATA[<raw>]]></item>
  <p:q xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d>é</d><empty/></p:q>
</root>
<!-- tail -->"""


def shown(node):
    return re.sub("0x[0-9a-f]+", "0x", repr(node))


d = parseString(text.encode())
print(d.toxml())
# output:
#| <?xml version="1.0" ?><!DOCTYPE root  SYSTEM 'r.dtd' [<!ELEMENT root ANY>]><!-- top --><root a="1" b="x&lt;&quot;y&quot;">
#|   <item id="i1">one &amp; two</item>
#|   <?go now?>
#|   <item><![CDATA[<raw>]]></item>
#|   <p:q xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d>é</d><empty/></p:q>
#| </root><!-- tail -->
print(d.toprettyxml(indent="  "))
# output:
#| <?xml version="1.0" ?>
#| <!DOCTYPE root
#|   SYSTEM 'r.dtd' [<!ELEMENT root ANY>]>
#| <!-- top -->
#| <root a="1" b="x&lt;&quot;y&quot;">
#|   
#|   
#|   <item id="i1">one &amp; two</item>
#|   
#|   
#|   <?go now?>
#|   
#|   
#|   <item><![CDATA[<raw>]]></item>
#|   
#|   
#|   <p:q xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2">
#|     <d>é</d>
#|     <empty/>
#|   </p:q>
#|   
#|
#| </root>
#| <!-- tail -->
#|
print(d.toxml("ascii"), d.toprettyxml("", "", "utf-8", True)[:60])
# output:
#| b'<?xml version="1.0" encoding="ascii"?><!DOCTYPE root  SYSTEM \'r.dtd\' [<!ELEMENT root ANY>]><!-- top --><root a="1" b="x&lt;&quot;y&quot;">\n  <item id="i1">one &amp; two</item>\n  <?go now?>\n  <item><![CDATA[<raw>]]></item>\n  <p:q xmlns:p="urn:p" xmlns="urn:d" p:z="1" z="2"><d>&#233;</d><empty/></p:q>\n</root><!-- tail -->' b'<?xml version="1.0" encoding="utf-8" standalone="yes"?><!DOC'
print(d.version, d.encoding, d.standalone, d.doctype.name, d.doctype.systemId, d.doctype.publicId, d.doctype.internalSubset, [n.nodeName for n in d.childNodes])
# output:
#| 1.0 utf-8 True root r.dtd None <!ELEMENT root ANY> ['root', '#comment', 'root', '#comment']
root = d.documentElement
print(shown(root), root.tagName, root.nodeType, root.nodeName, root.nodeValue, root.attributes.length, root.getAttribute("b"), repr(root.getAttribute("nope")), root.hasAttribute("a"))  # expect: <DOM Element: root at 0x> root 1 root None 2 x<"y" '' True
print([shown(n) for n in root.childNodes])
# output:
#| ['<DOM Text node "\'\\n  \'">', '<DOM Element: item at 0x>', '<DOM Text node "\'\\n  \'">', '<xml.dom.minidom.ProcessingInstruction object at 0x>', '<DOM Text node "\'\\n  \'">', '<DOM Element: item at 0x>', '<DOM Text node "\'\\n  \'">', '<DOM Element: p:q at 0x>', '<DOM Text node "\'\\n\'">']
items = d.getElementsByTagName("item")
print(len(items), items.length, items.item(0).firstChild.data, items.item(9), items[1].firstChild.nodeName, items[1].firstChild.data, [n.tagName for n in d.getElementsByTagName("*")])
# output:
#| 2 2 one & two None #cdata-section <raw> ['root', 'item', 'item', 'p:q', 'd', 'empty']
q = root.getElementsByTagNameNS("urn:p", "q")[0]
print(q.prefix, q.localName, q.namespaceURI, q.getAttributeNS("urn:p", "z"), q.getAttributeNode("z").value, q.attributes.keys(), sorted(map(str, q.attributes.keysNS())), q.attributes.items())
# output:
#| p q urn:p 1 2 dict_keys(['xmlns:p', 'xmlns', 'p:z', 'z']) ["('http://www.w3.org/2000/xmlns/', 'p')", "('http://www.w3.org/2000/xmlns/', 'xmlns')", "('urn:p', 'z')", "(None, 'z')"] [('xmlns:p', 'urn:p'), ('xmlns', 'urn:d'), ('p:z', '1'), ('z', '2')]
print([(a.name, a.prefix, a.localName, a.namespaceURI, a.specified) for a in q.attributes.values()], q.attributes["z"].value, q.attributes["urn:p", "z"].value, "z" in q.attributes, q.attributes.item(0).name, q.attributes.get("u"))
# output:
#| [('xmlns:p', 'xmlns', 'p', 'http://www.w3.org/2000/xmlns/', False), ('xmlns', None, 'xmlns', 'http://www.w3.org/2000/xmlns/', False), ('p:z', 'p', 'z', 'urn:p', False), ('z', None, 'z', None, False)] 2 1 True xmlns:p None
print(len(root.getElementsByTagNameNS("urn:d", "*")), len(root.getElementsByTagNameNS("*", "d")))  # expect: 2 1

m = Document()
top = m.createElement("top")
m.appendChild(top)
for n in range(3):
    child = m.createElement("child")
    child.setAttribute("n", str(n))
    child.appendChild(m.createTextNode(f"text {n} <&>\""))
    top.appendChild(child)
top.insertBefore(m.createComment(" first "), top.firstChild)
top.appendChild(m.createCDATASection("raw <x>"))
top.appendChild(m.createProcessingInstruction("pi", "data"))
print(m.toprettyxml())
# output:
#| <?xml version="1.0" ?>
#| <top>
#| 	<!-- first -->
#| 	<child n="0">text 0 &lt;&amp;&gt;&quot;</child>
#| 	<child n="1">text 1 &lt;&amp;&gt;&quot;</child>
#| 	<child n="2">text 2 &lt;&amp;&gt;&quot;</child>
#| <![CDATA[raw <x>]]>	<?pi data?>
#| </top>
#|
print(top.toxml(), top.childNodes[1].toprettyxml(newl=""))
# output:
#| <top><!-- first --><child n="0">text 0 &lt;&amp;&gt;&quot;</child><child n="1">text 1 &lt;&amp;&gt;&quot;</child><child n="2">text 2 &lt;&amp;&gt;&quot;</child><![CDATA[raw <x>]]><?pi data?></top> <child n="0">text 0 &lt;&amp;&gt;&quot;</child>
first, second = top.childNodes[1], top.childNodes[2]
print(first.nextSibling is second, second.previousSibling is first, first.parentNode is top, first.ownerDocument is m, top.lastChild.nodeName, top.hasChildNodes())  # expect: True True True True pi True
removed = top.removeChild(first)
print(removed.parentNode, removed.nextSibling, second.previousSibling.nodeName)  # expect: None None #comment
top.replaceChild(removed, top.lastChild)
print(top.toxml())
# output:
#| <top><!-- first --><child n="1">text 1 &lt;&amp;&gt;&quot;</child><child n="2">text 2 &lt;&amp;&gt;&quot;</child><![CDATA[raw <x>]]><child n="0">text 0 &lt;&amp;&gt;&quot;</child></top>
top.appendChild(second)
print([shown(n) for n in top.childNodes], [n.toxml() for n in top.childNodes][-1])
# output:
#| ['<DOM Comment node "\' first \'">', '<DOM Element: child at 0x>', '<DOM CDATASection node "\'raw <x>\'">', '<DOM Element: child at 0x>', '<DOM Element: child at 0x>'] <child n="1">text 1 &lt;&amp;&gt;&quot;</child>
copy = top.cloneNode(True)
flat = top.cloneNode(False)
print(copy.toxml() == top.toxml(), flat.toxml(), copy.parentNode, m.cloneNode(True).toxml() == m.toxml(), m.cloneNode(False))  # expect: True <top/> None True None
f = m.createDocumentFragment()
f.appendChild(m.createTextNode("a"))
f.appendChild(m.createElement("b"))
f.appendChild(m.createTextNode("c"))
top.appendChild(f)
top.appendChild(m.createTextNode("d"))
top.appendChild(m.createTextNode(""))
top.normalize()
print(top.toxml(), f.childNodes, [n.nodeName for n in top.childNodes])
# output:
#| <top><!-- first --><child n="2">text 2 &lt;&amp;&gt;&quot;</child><![CDATA[raw <x>]]><child n="0">text 0 &lt;&amp;&gt;&quot;</child><child n="1">text 1 &lt;&amp;&gt;&quot;</child>a<b/>cd</top> [] ['#comment', 'child', '#cdata-section', 'child', 'child', '#text', 'b', '#text']
t = top.lastChild
print(shown(t), t.data, t.length, len(t), t.substringData(0, 1), t.wholeText)  # expect: <DOM Text node "'cd'"> cd 2 2 c cd
t.appendData("efghijklmnop")
t.insertData(0, "_")
t.deleteData(1, 1)
t.replaceData(0, 2, "xx")
rest = t.splitText(4)
print(shown(t), shown(rest), t.nextSibling is rest, t.wholeText, rest.previousSibling is t)
# output:
#| <DOM Text node "'xxef'"> <DOM Text node "'ghijklmnop'"> True xxefghijklmnop True
print(t.replaceWholeText("all").data, top.lastChild.data)  # expect: all all
for wrong in (lambda: t.substringData(-1, 1), lambda: t.substringData(99, 1), lambda: t.deleteData(0, -1), lambda: t.splitText(99), lambda: t.appendChild(t), lambda: t.removeChild(t), lambda: t.insertBefore(t, None),
              lambda: top.removeChild(m), lambda: top.insertBefore(m.createElement("x"), m.createElement("y")), lambda: top.replaceChild(m.createElement("x"), m.createElement("y")), lambda: m.appendChild(m.createElement("z")),
              lambda: m.appendChild(m.createTextNode("z")), lambda: top.appendChild(m), lambda: m.createTextNode(1), lambda: top.removeAttribute("q"), lambda: top.removeAttributeNode(None), lambda: top.setAttributeNode(q.getAttributeNode("z")),
              lambda: m.createComment("a--b").toxml(), lambda: m.createCDATASection("]]>").toxml(), lambda: m.importNode(d, True), lambda: xml.dom.DOMException(), lambda: root.attributes["nope"], lambda: top.setAttribute("x", 1) or top.toxml()):
    try:
        print(shown(wrong()))
    except Exception as error:
        print(type(error).__name__, re.sub("0x[0-9a-f]+", "0x", str(error)), getattr(error, "code", None))
# output:
#| IndexSizeErr offset cannot be negative 1
#| IndexSizeErr offset cannot be beyond end of data 1
#| IndexSizeErr count cannot be negative 1
#| IndexSizeErr illegal offset value 1
#| HierarchyRequestErr #text nodes cannot have children 3
#| NotFoundErr #text nodes do not have children 8
#| HierarchyRequestErr #text nodes do not have children 3
#| NotFoundErr  8
#| NotFoundErr  8
#| NotFoundErr  8
#| HierarchyRequestErr two document elements disallowed 3
#| HierarchyRequestErr <DOM Text node "'z'"> cannot be child of <xml.dom.minidom.Document object at 0x> 3
#| HierarchyRequestErr <xml.dom.minidom.Document object at 0x> cannot be child of <DOM Element: top at 0x> 3
#| TypeError node contents must be a string None
#| NotFoundErr  8
#| NotFoundErr  8
#| InuseAttributeErr attribute node already owned 10
#| ValueError '--' is not allowed in a comment node None
#| ValueError ']]>' not allowed in a CDATA section None
#| NotSupportedErr cannot import document nodes 9
#| RuntimeError DOMException should not be instantiated directly None
#| KeyError 'nope' None
#| AttributeError 'int' object has no attribute 'replace' None
e = m.createElementNS("urn:e", "e:name")
e.setAttributeNS("urn:e", "e:attr", "v")
e.setAttribute("plain", "w")
print(e.toxml(), e.hasAttributeNS("urn:e", "attr"), e.getAttributeNodeNS("urn:e", "attr").name, e.hasAttributes(), e.prefix, e.localName)  # expect: <e:name e:attr="v" plain="w"/> True e:attr True e name
e.removeAttribute("plain")
old = e.getAttributeNode("e:attr")
e.removeAttributeNS("urn:e", "attr")
print(e.toxml(), e.attributes.length, bool(e.attributes), len(e.attributes))  # expect: <e:name/> 0 False 0
a = m.createAttribute("made")
a.value = "1"
print(e.setAttributeNode(a), e.getAttributeNode("made") is a, a.ownerElement is e, a.nodeValue, a.nodeName, a.nodeType)  # expect: None True True 1 made 2
e.attributes["made"] = "2"
e.attributes["other"] = "3"
print(e.toxml(), a.value)  # expect: <e:name made="2" other="3"/> 2
del e.attributes["made"]
print(e.toxml(), e.attributes.getNamedItem("other").value, e.attributes.getNamedItem("zz"))  # expect: <e:name other="3"/> 3 None
e.setIdAttribute("other")
top.appendChild(e)
print(m.getElementById("3") is e, m.getElementById("4"), a.isId)  # expect: True None False
imported = m.importNode(root, True)
print(imported.ownerDocument is m, imported.toxml() == root.toxml())  # expect: True True
print(m.renameNode(e, "urn:n", "n:new").toxml(), e.namespaceURI, e.prefix)  # expect: <n:new other="3"/> urn:n n
i = getDOMImplementation()
print(i.hasFeature("core", "2.0"), i.hasFeature("html", None), getDOMImplementation("core 2.0") is i, getDOMImplementation("html"))  # expect: True False True None
n = i.createDocument("urn:x", "x:doc", i.createDocumentType("x:doc", "-//P", "s.dtd"))
print(n.toxml(), n.doctype.publicId, n.documentElement.namespaceURI, n.toprettyxml())
# output:
#| <?xml version="1.0" ?><!DOCTYPE doc  PUBLIC '-//P'  's.dtd'><x:doc/> -//P urn:x <?xml version="1.0" ?>
#| <!DOCTYPE doc
#|   PUBLIC '-//P'
#|   's.dtd'>
#| <x:doc/>
#|
for args in (("u", "", None), (None, "p:x", None), ("u", "xml:x", None)):
    try:
        print(i.createDocument(*args))
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| InvalidCharacterErr Element with no name
#| NamespaceErr illegal use of prefix without namespaces
#| NamespaceErr illegal use of 'xml' prefix
print(i.createDocument(None, None, None).toxml(), i.createDocument(None, "x", None).toxml())  # expect: <?xml version="1.0" ?> <?xml version="1.0" ?><x/>
root.setUserData("k", 5, None)
print(root.getUserData("k"), root.getUserData("z"), root.isSameNode(root), root.isSupported("core", None))  # expect: 5 None True True
with parse(io.StringIO("<a><b/>t</a>")) as doc:
    print(doc.toxml(), doc.documentElement.firstChild.tagName)  # expect: <?xml version="1.0" ?><a><b/>t</a> b
print(doc.childNodes, doc.documentElement)  # expect: [] None
for bad in ("<a>", "", "<a></b>", "<a/>x", "<p:a/>"):
    try:
        parseString(bad)
    except SyntaxError as error:
        print(error)
    except Exception as error:
        print(error)
# output:
#| no element found: line 1, column 3
#| no element found: line 1, column 0
#| mismatched tag: line 1, column 5
#| junk after document element: line 1, column 4
#| unbound prefix: line 1, column 0
print([c.__name__ for c in (minidom.Element, minidom.Text, minidom.Attr)], Node.ELEMENT_NODE, Node.COMMENT_NODE, bool(doc), minidom.NodeList().length)  # expect: ['Element', 'Text', 'Attr'] 1 8 True 0

r = parseString("<r a='1' b='2'/>")
r.documentElement.setIdAttribute("a")
one = r.renameNode(r.documentElement.getAttributeNode("a"), None, "z")
print(one.localName, one.isId, r.toxml(), r.renameNode(r.documentElement, None, "s").localName, r.renameNode(r.documentElement, "u", "t").localName, r.async_)
# output:
#| None True <?xml version="1.0" ?><r b="2" z="1"/> None t False
two = r.createAttribute("z")
r.documentElement.setAttributeNode(two)
print(one.isId, two.isId, r.documentElement.getAttributeNode("z") is two)  # expect: False False True
for name, uri in (("xmlns", "u"), ("xmlns:p", "u")):
    try:
        r.renameNode(two, uri, name)
    except xml.dom.NamespaceErr as error:
        print(error)
# output:
#| illegal use of the 'xmlns' attribute
#| illegal use of 'xmlns' prefix
