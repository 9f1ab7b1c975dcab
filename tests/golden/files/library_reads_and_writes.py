# flags: --grant data=memory
import gzip, configparser, argparse, logging, codecs, os, shlex
import xml.etree.ElementTree as ET
os.mkdir('box'); os.chdir('box')
with gzip.open('a.gz','wt') as f: f.write('hello\nzip\n')
with gzip.open('a.gz','rt') as f: print(f.read().split())  # expect: ['hello', 'zip']
with gzip.GzipFile('b.gz','wb') as f: f.write(b'x'*100)
print(len(gzip.open('b.gz').read()))  # expect: 100
with open('c.ini','w') as f: f.write('[a]\nk = v\n')
c = configparser.ConfigParser(); print(c.read(['c.ini','none.ini']), c['a']['k'])  # expect: ['c.ini'] v
with open('d.ini','w') as f: c.write(f)
print(open('d.ini').read())
# output:
#| [a]
#| k = v
#|
#|
p = argparse.ArgumentParser(fromfile_prefix_chars='@')
p.add_argument('f', type=argparse.FileType('r')); p.add_argument('--n', type=int)
open('args','w').write('--n\n4\nc.ini\n')
n = p.parse_args(['@args']); print(n.n, n.f.read())
# output:
#| 4 [a]
#| k = v
#|
with codecs.open('u.txt','w','utf-16') as f: f.write('hé\n')
print(open('u.txt','rb').read()[:2] in (b'\xff\xfe', b'\xfe\xff'), codecs.open('u.txt', encoding='utf-16').read())
# output:
#| True hé
#|
r = ET.fromstring('<a><b x="1">t</b></a>'); ET.ElementTree(r).write('x.xml'); print(open('x.xml').read())  # expect: <a><b x="1">t</b></a>
print(ET.parse('x.xml').getroot()[0].attrib, [e.tag for _, e in ET.iterparse('x.xml')])  # expect: {'x': '1'} ['b', 'a']
ET.ElementTree(r).write('y.xml', encoding='utf-8', xml_declaration=True); print(open('y.xml','rb').read())
# output:
#| b'<?xml version=\'1.0\' encoding=\'utf-8\'?>\n<a><b x="1">t</b></a>'
ET.ElementTree(r).write('z.xml', encoding='unicode'); print(open('z.xml').read())  # expect: <a><b x="1">t</b></a>
open('inc','w').write('b c')
s = shlex.shlex('a source inc d', posix=True); s.source='source'; print(list(s))  # expect: ['a', 'b', 'c', 'd']
