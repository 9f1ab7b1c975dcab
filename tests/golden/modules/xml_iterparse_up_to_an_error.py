import io
import xml.etree.ElementTree as ET

for text in ("<document />junk", "<a><b/><c></a>", "<a><b/>", "<a>" + "<b/>" * 3 + "</a>", "junk"):
    events = ET.iterparse(io.StringIO(text), ("start", "end"))
    seen = []
    for _ in range(2):
        try:
            for event, element in events:
                seen.append(event[0] + element.tag)
        except ET.ParseError as e:
            seen.append(str(e))
    print(seen, getattr(events, "root", None) is not None)
# output:
#| ['sdocument', 'edocument', 'junk after document element: line 1, column 12'] False
#| ['sa', 'sb', 'eb', 'sc', 'mismatched tag: line 1, column 12'] False
#| ['sa', 'sb', 'eb', 'no element found: line 1, column 7'] False
#| ['sa', 'sb', 'eb', 'sb', 'eb', 'sb', 'eb', 'ea'] True
#| ['syntax error: line 1, column 0'] False
