# html.escape and unescape.
import html
from html.entities import codepoint2name, entitydefs, html5, name2codepoint

print(html.escape("<a href='x'>\"&\"</a>"), html.escape("'\"<", quote=False))
# output:
#| &lt;a href=&#x27;x&#x27;&gt;&quot;&amp;&quot;&lt;/a&gt; '"&lt;
for text in ("&lt;b&gt; &amp;amp; &quot;x&quot;", "&copy &copy; &notit; &notin; &amp", "&#65;&#x42;&#X43 &#128; &#0; &#xD800; &#x110000; &#xFFFE; &#11;",
             "&unknown; &; &#; &#x; & &&amp;", "&NotEqualTilde; &acE;", "x" * 3, "&#99999999999999999999;", "&ampx &notx; &hearts"):
    print(ascii(html.unescape(text)))
# output:
#| '<b> &amp; "x"'
#| '\xa9 \xa9 \xacit; \u2209 &'
#| 'ABC \u20ac \ufffd \ufffd \ufffd  '
#| '&unknown; &; &#; &#x; & &&'
#| '\u2242\u0338 \u223e\u0333'
#| 'xxx'
#| '\ufffd'
#| '&x \xacx; &hearts'
print(len(html5), html5["amp;"], name2codepoint["euro"], codepoint2name[169], entitydefs["lt"])  # expect: 2231 & 8364 copy <
try:
    html.escape(3)
except Exception as error:
    print(type(error).__name__, error)  # expect: AttributeError 'int' object has no attribute 'replace'
