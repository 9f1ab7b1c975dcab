import xml.etree.ElementTree as ET

element = ET.Element("{uri}tag", {"{uri}key": "value", "plain": "other", "{next}key": "third"})
ET.SubElement(element, "{next}part").text = "text"
print(ET.tostring(element, "unicode"))
# output:
#| <ns0:tag xmlns:ns0="uri" xmlns:ns1="next" ns0:key="value" plain="other" ns1:key="third"><ns1:part>text</ns1:part></ns0:tag>
print(ET.tostring(element, "unicode", method="html"))
# output:
#| <ns0:tag xmlns:ns0="uri" xmlns:ns1="next" ns0:key="value" plain="other" ns1:key="third"><ns1:part>text</ns1:part></ns0:tag>
print(ET.tostringlist(ET.XML('<a b="c">d<e/>f</a>'), "unicode", xml_declaration=True))
# output:
#| ["<?xml version='1.0' encoding='utf-8'?>\n", '<a', ' b="c"', '>', 'd', '<e', ' />', 'f', '</a>']
print(ET.tostringlist(ET.XML('<a b="c">d</a>'), "us-ascii"))  # expect: [b'<a b="c">d</a>']

for text in ("<!DOCTYPE x><a>&b;</a>", "<a>&b;</a>", '<!DOCTYPE a SYSTEM "b"><a>&lt;&b;</a>',
             "<!DOCTYPE a [<!ENTITY b SYSTEM 'c'>]><a>&b;</a>"):
    try:
        ET.XML(text)
    except ET.ParseError as error:
        print(error, error.code, error.position)
# output:
#| undefined entity: line 1, column 15 11 (1, 15)
#| undefined entity: line 1, column 3 11 (1, 3)
#| undefined entity &b;: line 1, column 30 11 (1, 30)
#| undefined entity &b;: line 1, column 40 11 (1, 40)


class Target:
    def doctype(self, *names):
        print(names)

    def close(self):
        return "closed"


for text in ("<!DOCTYPE x><x/>", '<!DOCTYPE html PUBLIC "a b" "c"><x/>',
             "<!DOCTYPE  x SYSTEM 'c' [<!ENTITY q 'r'>]><x/>"):
    parser = ET.XMLParser(target=Target())
    parser.feed(text)
    print(parser.close())
# output:
#| ('x', None, None)
#| closed
#| ('html', 'a b', 'c')
#| closed
#| ('x', None, 'c')
#| closed

parser = ET.XMLPullParser(events=iter(["start", "end"]))
parser.feed("<a><b/></a>")
print([(event, element.tag) for event, element in parser.read_events()])  # expect: [('start', 'a'), ('start', 'b'), ('end', 'b'), ('end', 'a')]
print(ET.XML('<x>\xe9</x>'.encode("utf-16-le")).text, ET.XML('<x>\xe9</x>'.encode("utf-16-be")).text)  # expect: é é
