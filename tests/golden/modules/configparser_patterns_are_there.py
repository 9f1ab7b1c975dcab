from configparser import ConfigParser, RawConfigParser

print(ConfigParser.SECTCRE.match('[a] b]').group('header'))  # expect: a] b
print(RawConfigParser.OPTCRE.match('key : value').group('option', 'vi', 'value'))  # expect: ('key', ':', 'value')
print(RawConfigParser.OPTCRE_NV.match('key').group('option', 'vi', 'value'))  # expect: ('key', None, None)
print(bool(ConfigParser.NONSPACECRE.search('  x')), ConfigParser.NONSPACECRE.search('  '))  # expect: True None
