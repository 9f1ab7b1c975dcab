import xml.etree.ElementTree as ET
from xml.sax import parseString, ContentHandler
from xml.dom import minidom
D='''<!DOCTYPE r [
<!ELEMENT r ANY>
<!ATTLIST r a CDATA "dflt" b (x|y) 'y' c CDATA #IMPLIED d CDATA #REQUIRED>
<!ATTLIST r e CDATA #FIXED "fx&amp;ed" a CDATA "second" n NMTOKENS "  p   q ">
<!ATTLIST s i ID #IMPLIED w NMTOKEN "  t  " f NOTATION (g|h) "g" z CDATA "a  b&#9;c">
<!ENTITY q "quoted">
<!ATTLIST s ent CDATA "&q;!">
]>
<r d="1" n="  m   o  "><s/><s w=" u " b="k"/><r a="own" b="x"/></r>'''
r=ET.fromstring(D)
for e in r.iter(): print(e.tag,e.attrib)
class H(ContentHandler):
    def startElement(self,n,a): print(n,dict(a))
parseString(D,H())
d=minidom.parseString(D); print(d.documentElement.toxml())
for bad in ('<!ATTLIST>','<!ATTLIST r a>','<!ATTLIST r a CDATA>','<!ATTLIST r a FOO "x">','<!ATTLIST r a CDATA "<">','<!ATTLIST r a CDATA x>','<!ATTLIST r a (x|y "x">',''<!ATTLIST r>','<!ATTLIST r a CDATA #NOPE>'):
    try: print(bad, ET.fromstring('<!DOCTYPE r [%s]><r/>'%bad).attrib)
    except ET.ParseError as e: print(bad, e)
# stderr:
#!   File "xml_attributes_of_a_document_type.py", line 19
#!     for bad in ('<!ATTLIST>','<!ATTLIST r a>','<!ATTLIST r a CDATA>','<!ATTLIST r a FOO "x">','<!ATTLIST r a CDATA "<">','<!ATTLIST r a CDATA x>','<!ATTLIST r a (x|y "x">',''<!ATTLIST r>','<!ATTLIST r a CDATA #NOPE>'):
#!                                                                                                                                                                                ^
#! SyntaxError: invalid syntax
