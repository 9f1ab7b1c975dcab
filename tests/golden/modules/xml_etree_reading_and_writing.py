import xml.etree.ElementTree as ET

root = ET.fromstring('<?xml version="1.0"?>\n<shop xmlns:n="urn:n"><!-- c --><item id="1">Pen &amp; ink<price>2.50</price>tail</item>'
                     '<item id="2"><price>9</price></item><n:note a=\'x\ty\'>&#65;<![CDATA[<raw>]]></n:note></shop>')
print(root.tag, len(root), root[0].attrib, root[0].text, root[0][0].tail, root.find("item/price").text, root[2].tag, root[2].text, root[2].attrib)
# output:
#| shop 3 {'id': '1'} Pen & ink tail 2.50 {urn:n}note A<raw> {'a': 'x y'}
for path in ("item", ".//price", "item[@id='2']/price", "item[price='9']", "*[2]", "item[last()]", "{urn:n}note", "n:note", ".//*[@a]", "item/.."):
    print(path, [(e.tag, e.text) for e in root.findall(path, {"n": "urn:n"})])
# output:
#| item [('item', 'Pen & ink'), ('item', None)]
#| .//price [('price', '2.50'), ('price', '9')]
#| item[@id='2']/price [('price', '9')]
#| item[price='9'] [('item', None)]
#| *[2] [('item', None)]
#| item[last()] [('item', None)]
#| {urn:n}note [('{urn:n}note', 'A<raw>')]
#| n:note [('{urn:n}note', 'A<raw>')]
#| .//*[@a] [('{urn:n}note', 'A<raw>')]
#| item/.. [('shop', None)]
print(root.findtext("none", "default"), [e.tag for e in root.iter()], "".join(root.itertext()))
# output:
#| default ['shop', 'item', 'price', 'item', 'price', '{urn:n}note'] Pen & ink2.50tail9A<raw>
made = ET.Element("a", {"k": "<\"&\n>"}, x="1")
ET.SubElement(made, "b").text = "t < u"
ET.SubElement(made, "c").tail = "\u00e9"
made.append(ET.Comment("note"))
made.append(ET.PI("do", "it"))
print(ET.tostring(made), ET.tostring(made, "unicode", short_empty_elements=False), ET.tostring(made, "utf-8", xml_declaration=True))
# output:
#| b'<a k="&lt;&quot;&amp;&#10;&gt;" x="1"><b>t &lt; u</b><c />&#233;<!--note--><?do it?></a>' <a k="&lt;&quot;&amp;&#10;&gt;" x="1"><b>t &lt; u</b><c></c>é<!--note--><?do it?></a> b'<?xml version=\'1.0\' encoding=\'utf-8\'?>\n<a k="&lt;&quot;&amp;&#10;&gt;" x="1"><b>t &lt; u</b><c />\xc3\xa9<!--note--><?do it?></a>'
print(ET.tostring(root, "unicode"), ET.tostring(made, method="html"), ET.tostring(root, "unicode", "text"))
# output:
#| <shop xmlns:ns0="urn:n"><item id="1">Pen &amp; ink<price>2.50</price>tail</item><item id="2"><price>9</price></item><ns0:note a="x y">A&lt;raw&gt;</ns0:note></shop> b'<a k="<&quot;&amp;\n&gt;" x="1"><b>t &lt; u</b><c></c>&#233;<!--note--><?do it?></a>' Pen & ink2.50tail9A<raw>
ET.indent(root)
print(ET.tostring(root, "unicode"))
# output:
#| <shop xmlns:ns0="urn:n">
#|   <item id="1">Pen &amp; ink<price>2.50</price>tail</item>
#|   <item id="2">
#|     <price>9</price>
#|   </item>
#|   <ns0:note a="x y">A&lt;raw&gt;</ns0:note>
#| </shop>
ET.dump(ET.ElementTree(made))
# output:
#| <a k="&lt;&quot;&amp;&#10;&gt;" x="1"><b>t &lt; u</b><c />é<!--note--><?do it?></a>
pull = ET.XMLPullParser(("start", "end"))
pull.feed("<a><b>te")
print([(event, e.tag, e.text) for event, e in pull.read_events()])  # expect: [('start', 'a', None), ('start', 'b', None)]
pull.feed("xt</b></a>")
pull.close()
print([(event, e.tag, e.text) for event, e in pull.read_events()])  # expect: [('end', 'b', 'text'), ('end', 'a', None)]
for text in ("<a></b>", "<a>", "", "<a b></a>", "<a/><b/>", "<a>&x;</a>", "text", '<a b="1" b="2"/>', "<p:a/>", "<a", "<a>\n  <b></a>"):
    try:
        ET.fromstring(text)
    except ET.ParseError as error:
        print(error, error.code, error.position)
# output:
#| mismatched tag: line 1, column 5 7 (1, 5)
#| no element found: line 1, column 3 3 (1, 3)
#| no element found: line 1, column 0 3 (1, 0)
#| not well-formed (invalid token): line 1, column 4 4 (1, 4)
#| junk after document element: line 1, column 4 9 (1, 4)
#| undefined entity: line 1, column 3 11 (1, 3)
#| syntax error: line 1, column 0 2 (1, 0)
#| duplicate attribute: line 1, column 9 8 (1, 9)
#| unbound prefix: line 1, column 0 27 (1, 0)
#| unclosed token: line 1, column 0 5 (1, 0)
#| mismatched tag: line 2, column 7 7 (2, 7)
for wrong in (lambda: made.append(5), lambda: made.remove(ET.Element("z")), lambda: made[9], lambda: root.find("/a"), lambda: ET.tostring(ET.Element(5)),
              lambda: ET.Element("a", 5), lambda: root.find("q:a", {"n": "u"})):
    try:
        print(wrong())
    except (TypeError, ValueError, IndexError, SyntaxError) as error:
        print(type(error).__name__, error)
# output:
#| TypeError append() argument must be xml.etree.ElementTree.Element, not int
#| ValueError list.remove(x): x not in list
#| IndexError child index out of range
#| SyntaxError cannot use absolute path on element
#| TypeError cannot serialize 5 (type int)
#| TypeError Element() argument 2 must be dict, not int
#| SyntaxError prefix 'q' not found in prefix map
