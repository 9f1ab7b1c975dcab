# flags: --grant data=memory
import logging, os
from logging.handlers import RotatingFileHandler
os.mkdir('box'); os.chdir('box')
log = logging.getLogger('r'); log.setLevel(logging.DEBUG); log.propagate = False
h = RotatingFileHandler('app.log', maxBytes=60, backupCount=2); log.addHandler(h)
for i in range(12): log.info('message number %d', i)
for name in sorted(os.listdir('.')): print(name, repr(open(name).read()))
# output:
#| app.log 'message number 9\nmessage number 10\nmessage number 11\n'
#| app.log.1 'message number 6\nmessage number 7\nmessage number 8\n'
#| app.log.2 'message number 3\nmessage number 4\nmessage number 5\n'
h.close()
h = RotatingFileHandler('z.log', maxBytes=30, delay=True); log.handlers = [h]
for i in range(5): log.info('long message number %d', i)
for name in sorted(os.listdir('.')): print(name, repr(open(name).read()))
# output:
#| app.log 'message number 9\nmessage number 10\nmessage number 11\n'
#| app.log.1 'message number 6\nmessage number 7\nmessage number 8\n'
#| app.log.2 'message number 3\nmessage number 4\nmessage number 5\n'
#| z.log 'long message number 0\nlong message number 1\nlong message number 2\nlong message number 3\nlong message number 4\n'
for handler in (h,): handler.close()
logging.basicConfig(filename='base.log', level=logging.INFO, format='%(levelname)s %(message)s')
logging.info('one'); logging.warning('two %s', 2)
print(open('base.log').read())
# output:
#| INFO one
#| WARNING two 2
#|
h = logging.FileHandler('late.log', delay=True)
print(os.path.exists('late.log'))  # expect: False
logging.getLogger().addHandler(h)
logging.error('x'); h.close()
print(open('late.log').read(), os.path.basename(h.baseFilename))
# output:
#| x
#|  late.log
