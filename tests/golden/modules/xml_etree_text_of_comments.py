import xml.etree.ElementTree as ET

comment = ET.Comment("c")
comment.tail = "T"
print(list(comment.itertext()))  # expect: ['c']
element = ET.Element("a")
element.text = "x"
element.append(comment)
element.append(ET.ProcessingInstruction("p", "d"))
inner = ET.SubElement(element, "b")
inner.text, inner.tail = "in", "out"
print(list(element.itertext()), ET.tostring(element, method="text"))  # expect: ['x', 'c', 'T', 'p d', 'in', 'out'] b'xcTp dinout'
kept = ET.XMLParser(target=ET.TreeBuilder(insert_comments=True, insert_pis=True))
element = ET.fromstring("<a>1<!--c-->2<?p q?>3</a>", kept)
print(list(element.itertext()), ET.tostring(element), len(element))  # expect: ['1', 'c', '2', 'p q', '3'] b'<a>1<!--c-->2<?p q?>3</a>' 2
