# html.parser: what is called for which text, whole or in pieces, with what is broken
from html.parser import HTMLParser

class Shown(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print('start', tag, attrs, self.getpos(), self.get_starttag_text())
    def handle_endtag(self, tag):
        print('end', tag)
    def handle_data(self, data):
        print('data', repr(data))
    def handle_comment(self, data):
        print('comment', repr(data))
    def handle_entityref(self, name):
        print('entity', name)
    def handle_charref(self, name):
        print('number', name)
    def handle_decl(self, decl):
        print('declaration', decl)
    def handle_pi(self, data):
        print('instruction', data)
    def unknown_decl(self, data):
        print('unknown', data)

page = '''<!DOCTYPE html>
<?php echo 1 ?><html lang=en><body class='a b' id="x" hidden>
<p>Caf&eacute; &lt;3 &#65;&#x42; &amp &nosuch; <br/><img src=a.png alt="a > b" />
<!-- a comment --><![CDATA[raw]]><script>if (a < b && c) { "</p>" }</script></P >
<a href='?a=1&amp;b=2&copy=3' x=""y z = w/>link</a foo> 1 < 2 <3 </> </ ok> <!bogus>'''
for convert in (True, False):
    print(convert)
    parser = Shown(convert_charrefs=convert)
    parser.feed(page)
    parser.close()
    print(parser.getpos())
# output:
#| True
#| declaration DOCTYPE html
#| data '\n'
#| instruction php echo 1 ?
#| start html [('lang', 'en')] (2, 15) <html lang=en>
#| start body [('class', 'a b'), ('id', 'x'), ('hidden', None)] (2, 29) <body class='a b' id="x" hidden>
#| data '\n'
#| start p [] (3, 0) <p>
#| data 'Café <3 AB & &nosuch; '
#| start br [] (3, 47) <br/>
#| end br
#| start img [('src', 'a.png'), ('alt', 'a > b')] (3, 52) <img src=a.png alt="a > b" />
#| end img
#| data '\n'
#| comment ' a comment '
#| unknown CDATA[raw
#| start script [] (4, 33) <script>
#| data 'if (a < b && c) { "</p>" }'
#| end script
#| end p
#| data '\n'
#| start a [('href', '?a=1&b=2©=3'), ('x', ''), ('y', None), ('z', 'w/')] (5, 0) <a href='?a=1&amp;b=2&copy=3' x=""y z = w/>
#| data 'link'
#| end a
#| data ' 1 '
#| data '<'
#| data ' 2 '
#| data '<'
#| data '3 '
#| data ' '
#| end ok
#| data ' '
#| comment 'bogus'
#| (5, 84)
#| False
#| declaration DOCTYPE html
#| data '\n'
#| instruction php echo 1 ?
#| start html [('lang', 'en')] (2, 15) <html lang=en>
#| start body [('class', 'a b'), ('id', 'x'), ('hidden', None)] (2, 29) <body class='a b' id="x" hidden>
#| data '\n'
#| start p [] (3, 0) <p>
#| data 'Caf'
#| entity eacute
#| data ' '
#| entity lt
#| data '3 '
#| number 65
#| number x42
#| data ' '
#| entity amp
#| data ' '
#| entity nosuch
#| data ' '
#| start br [] (3, 47) <br/>
#| end br
#| start img [('src', 'a.png'), ('alt', 'a > b')] (3, 52) <img src=a.png alt="a > b" />
#| end img
#| data '\n'
#| comment ' a comment '
#| unknown CDATA[raw
#| start script [] (4, 33) <script>
#| data 'if (a < b && c) { "</p>" }'
#| end script
#| end p
#| data '\n'
#| start a [('href', '?a=1&b=2©=3'), ('x', ''), ('y', None), ('z', 'w/')] (5, 0) <a href='?a=1&amp;b=2&copy=3' x=""y z = w/>
#| data 'link'
#| end a
#| data ' 1 '
#| data '<'
#| data ' 2 '
#| data '<'
#| data '3 '
#| data ' '
#| end ok
#| data ' '
#| comment 'bogus'
#| (5, 84)

print('in pieces')  # expect: in pieces
parser = Shown()
for piece in ('text &am', 'p; more <b', 'r id="', 'x', '"> <!-- half', ' --', '> &', '<style>a<b', '</sty', 'le>', '<a href="never closed'):
    parser.feed(piece)
# output:
#| data 'text & more '
#| start br [('id', 'x')] (1, 16) <br id="x">
#| data ' '
#| comment ' half '
#| data ' &'
#| start style [] (1, 43) <style>
#| data 'a<b'
#| end style
parser.close()
# output:
#| data '<'
#| data 'a href="never closed'
parser.reset()
parser.feed('<p')
print(repr(parser.rawdata))  # expect: '<p'

class Links(HTMLParser):
    def __init__(self):
        super().__init__()
        self.found = []
    def handle_starttag(self, tag, attrs):
        if tag == 'a':
            self.found.append(dict(attrs).get('href'))

links = Links()
links.feed('<a href="/one">1</a><A HREF=/two>2</A><a name=x>')
print(links.found)  # expect: ['/one', '/two', None]
try:
    Shown().feed('<![weird[]]>')
except AssertionError as error:
    print(error)  # expect: unknown status keyword 'weird' in marked section
