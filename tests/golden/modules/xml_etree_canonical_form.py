import io
import xml.etree.ElementTree as ET

for text in ("<a b='1'   a='2'></a>", "<?xml version='1.0'?>\n<!-- c --><?pi  d ?>\n<doc>a &lt;&#13; <![CDATA[<&>]]>  </doc>\n<!-- e -->",
             '<a:foo xmlns:a="http://one" xmlns:b="http://two"><b:bar b:att="z" att="y" a:x="1"/></a:foo>',
             '<x xmlns="u"><y xmlns=""><z xmlns="v" q="&quot;&#9;&#10;&gt;"/></y></x>', "<a xml:space='preserve'> <b> t </b> </a>"):
    for options in ({}, {"with_comments": True}, {"strip_text": True}, {"rewrite_prefixes": True}, {"exclude_attrs": ["a", "att"], "exclude_tags": {"{http://two}bar", "b"}}):
        print(sorted(options), ET.canonicalize(text, **options))
# output:
#| [] <a a="2" b="1"></a>
#| ['with_comments'] <a a="2" b="1"></a>
#| ['strip_text'] <a a="2" b="1"></a>
#| ['rewrite_prefixes'] <n0:a xmlns:n0="" a="2" b="1"></n0:a>
#| ['exclude_attrs', 'exclude_tags'] <a b="1"></a>
#| [] <?pi d ?>
#| <doc>a &lt;&#xD; &lt;&amp;&gt;  </doc>
#| ['with_comments'] <!-- c -->
#| <?pi d ?>
#| <doc>a &lt;&#xD; &lt;&amp;&gt;  </doc>
#| <!-- e -->
#| ['strip_text'] <?pi d ?>
#| <doc>a &lt;&#xD; &lt;&amp;&gt;</doc>
#| ['rewrite_prefixes'] <?pi d ?>
#| <n0:doc xmlns:n0="">a &lt;&#xD; &lt;&amp;&gt;  </n0:doc>
#| ['exclude_attrs', 'exclude_tags'] <?pi d ?>
#| <doc>a &lt;&#xD; &lt;&amp;&gt;  </doc>
#| [] <a:foo xmlns:a="http://one"><b:bar xmlns:b="http://two" att="y" a:x="1" b:att="z"></b:bar></a:foo>
#| ['with_comments'] <a:foo xmlns:a="http://one"><b:bar xmlns:b="http://two" att="y" a:x="1" b:att="z"></b:bar></a:foo>
#| ['strip_text'] <a:foo xmlns:a="http://one"><b:bar xmlns:b="http://two" att="y" a:x="1" b:att="z"></b:bar></a:foo>
#| ['rewrite_prefixes'] <n0:foo xmlns:n0="http://one"><n2:bar xmlns:n1="" xmlns:n2="http://two" att="y" n0:x="1" n2:att="z"></n2:bar></n0:foo>
#| ['exclude_attrs', 'exclude_tags'] <a:foo xmlns:a="http://one"></a:foo>
#| [] <x xmlns="u"><y xmlns=""><z xmlns="v" q="&quot;&#x9;&#xA;>"></z></y></x>
#| ['with_comments'] <x xmlns="u"><y xmlns=""><z xmlns="v" q="&quot;&#x9;&#xA;>"></z></y></x>
#| ['strip_text'] <x xmlns="u"><y xmlns=""><z xmlns="v" q="&quot;&#x9;&#xA;>"></z></y></x>
#| ['rewrite_prefixes'] <n0:x xmlns:n0="u"><n1:y xmlns:n1=""><n2:z xmlns:n2="v" q="&quot;&#x9;&#xA;>"></n2:z></n1:y></n0:x>
#| ['exclude_attrs', 'exclude_tags'] <x xmlns="u"><y xmlns=""><z xmlns="v" q="&quot;&#x9;&#xA;>"></z></y></x>
#| [] <a xml:space="preserve"> <b> t </b> </a>
#| ['with_comments'] <a xml:space="preserve"> <b> t </b> </a>
#| ['strip_text'] <a xml:space="preserve"> <b> t </b> </a>
#| ['rewrite_prefixes'] <n0:a xmlns:n0="" xml:space="preserve"> <n0:b> t </n0:b> </n0:a>
#| ['exclude_attrs', 'exclude_tags'] <a xml:space="preserve">  </a>
names = '<r xmlns:p="u" xmlns:q="v"><t k="p:n" m="q:n">q:x</t><t>none</t><o k="p:z">p:y</o></r>'
print(ET.canonicalize(names, qname_aware_tags=["t"], qname_aware_attrs=["k"]))
# output:
#| <r><t xmlns:p="u" xmlns:q="v" k="p:n" m="q:n">q:x</t><t>none</t><o xmlns:p="u" k="p:z">p:y</o></r>
print(ET.canonicalize(names, qname_aware_tags=["t"], qname_aware_attrs=["k"], rewrite_prefixes=True))
# output:
#| <n0:r xmlns:n0=""><n0:t xmlns:n1="u" xmlns:n2="v" k="n1:n" m="q:n">n2:x</n0:t><n0:t>none</n0:t><n0:o xmlns:n1="u" k="n1:z">p:y</n0:o></n0:r>
out = io.StringIO()
print(ET.canonicalize(from_file=io.StringIO("<a/>"), out=out), out.getvalue())  # expect: None <a></a>
for call in (lambda: ET.canonicalize(), lambda: ET.canonicalize("<a"), lambda: ET.canonicalize("<t>z:x</t>", qname_aware_tags=["t"]), lambda: ET.canonicalize("<a/>", nope=1)):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
# output:
#| ValueError Either 'xml_data' or 'from_file' must be provided as input
#| ParseError unclosed token: line 1, column 0
#| ValueError Prefix z of QName "z:x" is not declared in scope
#| TypeError C14NWriterTarget.__init__() got an unexpected keyword argument 'nope'
pieces = []
parser = ET.XMLParser(target=ET.C14NWriterTarget(pieces.append, with_comments=True))
parser.feed("<a><!--x-->")
parser.feed("</a>")
parser.close()
print(pieces)  # expect: ['<a', '>', '<!--x-->', '</a>']
