import ntpath as n

paths = ["", "a", "a/b", "C:", "C:a", "C:\\a", "c:/a/../b", "\\\\m\\s", "\\\\m\\s\\a", "//m/s/a/b",
         "\\\\?\\UNC\\m\\s\\x", "\\\\.\\dev\\x", "/", "\\", "//", "///a", "a.b.c", ".a", "..a.b", "a/.b", "a//b",
         "../..", "a/../..", "/..", "C:..", "C:\\..\\a", "x\\\\", "c:x.y\\z", "a:b", ".", "a/./b", "\\\\m\\\\x"]
for path in paths:
    print(path, *(f(path) for f in (n.normcase, n.isabs, n.splitdrive, n.split, n.splitext, n.normpath)))
    print(n.split(path.encode()), n.normpath(path.encode()), n.basename(path), n.dirname(path))
# output:
#|   False ('', '') ('', '') ('', '') .
#| (b'', b'') b'.'  
#| a a False ('', 'a') ('', 'a') ('a', '') a
#| (b'', b'a') b'a' a 
#| a/b a\b False ('', 'a/b') ('a', 'b') ('a/b', '') a\b
#| (b'a', b'b') b'a\\b' b a
#| C: c: False ('C:', '') ('C:', '') ('C:', '') C:
#| (b'C:', b'') b'C:'  C:
#| C:a c:a False ('C:', 'a') ('C:', 'a') ('C:a', '') C:a
#| (b'C:', b'a') b'C:a' a C:
#| C:\a c:\a True ('C:', '\\a') ('C:\\', 'a') ('C:\\a', '') C:\a
#| (b'C:\\', b'a') b'C:\\a' a C:\
#| c:/a/../b c:\a\..\b True ('c:', '/a/../b') ('c:/a/..', 'b') ('c:/a/../b', '') c:\b
#| (b'c:/a/..', b'b') b'c:\\b' b c:/a/..
#| \\m\s \\m\s True ('\\\\m\\s', '') ('\\\\m\\s', '') ('\\\\m\\s', '') \\m\s
#| (b'\\\\m\\s', b'') b'\\\\m\\s'  \\m\s
#| \\m\s\a \\m\s\a True ('\\\\m\\s', '\\a') ('\\\\m\\s\\', 'a') ('\\\\m\\s\\a', '') \\m\s\a
#| (b'\\\\m\\s\\', b'a') b'\\\\m\\s\\a' a \\m\s\
#| //m/s/a/b \\m\s\a\b True ('//m/s', '/a/b') ('//m/s/a', 'b') ('//m/s/a/b', '') \\m\s\a\b
#| (b'//m/s/a', b'b') b'\\\\m\\s\\a\\b' b //m/s/a
#| \\?\UNC\m\s\x \\?\unc\m\s\x True ('\\\\?\\UNC\\m\\s', '\\x') ('\\\\?\\UNC\\m\\s\\', 'x') ('\\\\?\\UNC\\m\\s\\x', '') \\?\UNC\m\s\x
#| (b'\\\\?\\UNC\\m\\s\\', b'x') b'\\\\?\\UNC\\m\\s\\x' x \\?\UNC\m\s\
#| \\.\dev\x \\.\dev\x True ('\\\\.\\dev', '\\x') ('\\\\.\\dev\\', 'x') ('\\\\.\\dev\\x', '') \\.\dev\x
#| (b'\\\\.\\dev\\', b'x') b'\\\\.\\dev\\x' x \\.\dev\
#| / \ True ('', '/') ('/', '') ('/', '') \
#| (b'/', b'') b'\\'  /
#| \ \ True ('', '\\') ('\\', '') ('\\', '') \
#| (b'\\', b'') b'\\'  \
#| // \\ True ('//', '') ('//', '') ('//', '') \\
#| (b'//', b'') b'\\\\'  //
#| ///a \\\a True ('///a', '') ('///a', '') ('///a', '') \\\a
#| (b'///a', b'') b'\\\\\\a'  ///a
#| a.b.c a.b.c False ('', 'a.b.c') ('', 'a.b.c') ('a.b', '.c') a.b.c
#| (b'', b'a.b.c') b'a.b.c' a.b.c 
#| .a .a False ('', '.a') ('', '.a') ('.a', '') .a
#| (b'', b'.a') b'.a' .a 
#| ..a.b ..a.b False ('', '..a.b') ('', '..a.b') ('..a', '.b') ..a.b
#| (b'', b'..a.b') b'..a.b' ..a.b 
#| a/.b a\.b False ('', 'a/.b') ('a', '.b') ('a/.b', '') a\.b
#| (b'a', b'.b') b'a\\.b' .b a
#| a//b a\\b False ('', 'a//b') ('a', 'b') ('a//b', '') a\b
#| (b'a', b'b') b'a\\b' b a
#| ../.. ..\.. False ('', '../..') ('..', '..') ('../..', '') ..\..
#| (b'..', b'..') b'..\\..' .. ..
#| a/../.. a\..\.. False ('', 'a/../..') ('a/..', '..') ('a/../..', '') ..
#| (b'a/..', b'..') b'..' .. a/..
#| /.. \.. True ('', '/..') ('/', '..') ('/..', '') \
#| (b'/', b'..') b'\\' .. /
#| C:.. c:.. False ('C:', '..') ('C:', '..') ('C:.', '.') C:..
#| (b'C:', b'..') b'C:..' .. C:
#| C:\..\a c:\..\a True ('C:', '\\..\\a') ('C:\\..', 'a') ('C:\\..\\a', '') C:\a
#| (b'C:\\..', b'a') b'C:\\a' a C:\..
#| x\\ x\\ False ('', 'x\\\\') ('x', '') ('x\\\\', '') x
#| (b'x', b'') b'x'  x
#| c:x.y\z c:x.y\z False ('c:', 'x.y\\z') ('c:x.y', 'z') ('c:x.y\\z', '') c:x.y\z
#| (b'c:x.y', b'z') b'c:x.y\\z' z c:x.y
#| a:b a:b False ('a:', 'b') ('a:', 'b') ('a:b', '') a:b
#| (b'a:', b'b') b'a:b' b a:
#| . . False ('', '.') ('', '.') ('.', '') .
#| (b'', b'.') b'.' . 
#| a/./b a\.\b False ('', 'a/./b') ('a/.', 'b') ('a/./b', '') a\b
#| (b'a/.', b'b') b'a\\b' b a/.
#| \\m\\x \\m\\x True ('\\\\m\\', '\\x') ('\\\\m\\\\', 'x') ('\\\\m\\\\x', '') \\m\\x
#| (b'\\\\m\\\\', b'x') b'\\\\m\\\\x' x \\m\\
for path in paths[:12]:
    for other in paths[:16]:
        print(path, other, n.join(path, other, "z"))
        try:
            print(n.commonpath([path, other]))
        except ValueError as error:
            print(error)
        if n.isabs(path) and n.isabs(other):
            try:
                print(n.relpath(path, other))
            except ValueError as error:
                print(error)
# output:
#|   z
#|
#|  a a\z
#|
#|  a/b a/b\z
#|
#|  C: C:z
#| Paths don't have the same drive
#|  C:a C:a\z
#| Paths don't have the same drive
#|  C:\a C:\a\z
#| Can't mix absolute and relative paths
#|  c:/a/../b c:/a/../b\z
#| Can't mix absolute and relative paths
#|  \\m\s \\m\s\z
#| Paths don't have the same drive
#|  \\m\s\a \\m\s\a\z
#| Can't mix absolute and relative paths
#|  //m/s/a/b //m/s/a/b\z
#| Can't mix absolute and relative paths
#|  \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| Can't mix absolute and relative paths
#|  \\.\dev\x \\.\dev\x\z
#| Can't mix absolute and relative paths
#|  / /z
#| Can't mix absolute and relative paths
#|  \ \z
#| Can't mix absolute and relative paths
#|  // //\z
#| Paths don't have the same drive
#|  ///a ///a\z
#| Paths don't have the same drive
#| a  a\z
#|
#| a a a\a\z
#| a
#| a a/b a\a/b\z
#| a
#| a C: C:z
#| Paths don't have the same drive
#| a C:a C:a\z
#| Paths don't have the same drive
#| a C:\a C:\a\z
#| Can't mix absolute and relative paths
#| a c:/a/../b c:/a/../b\z
#| Can't mix absolute and relative paths
#| a \\m\s \\m\s\z
#| Paths don't have the same drive
#| a \\m\s\a \\m\s\a\z
#| Can't mix absolute and relative paths
#| a //m/s/a/b //m/s/a/b\z
#| Can't mix absolute and relative paths
#| a \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| Can't mix absolute and relative paths
#| a \\.\dev\x \\.\dev\x\z
#| Can't mix absolute and relative paths
#| a / /z
#| Can't mix absolute and relative paths
#| a \ \z
#| Can't mix absolute and relative paths
#| a // //\z
#| Paths don't have the same drive
#| a ///a ///a\z
#| Paths don't have the same drive
#| a/b  a/b\z
#|
#| a/b a a/b\a\z
#| a
#| a/b a/b a/b\a/b\z
#| a\b
#| a/b C: C:z
#| Paths don't have the same drive
#| a/b C:a C:a\z
#| Paths don't have the same drive
#| a/b C:\a C:\a\z
#| Can't mix absolute and relative paths
#| a/b c:/a/../b c:/a/../b\z
#| Can't mix absolute and relative paths
#| a/b \\m\s \\m\s\z
#| Paths don't have the same drive
#| a/b \\m\s\a \\m\s\a\z
#| Can't mix absolute and relative paths
#| a/b //m/s/a/b //m/s/a/b\z
#| Can't mix absolute and relative paths
#| a/b \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| Can't mix absolute and relative paths
#| a/b \\.\dev\x \\.\dev\x\z
#| Can't mix absolute and relative paths
#| a/b / /z
#| Can't mix absolute and relative paths
#| a/b \ \z
#| Can't mix absolute and relative paths
#| a/b // //\z
#| Paths don't have the same drive
#| a/b ///a ///a\z
#| Paths don't have the same drive
#| C:  C:z
#| Paths don't have the same drive
#| C: a C:a\z
#| Paths don't have the same drive
#| C: a/b C:a/b\z
#| Paths don't have the same drive
#| C: C: C:z
#| C:
#| C: C:a C:a\z
#| C:
#| C: C:\a C:\a\z
#| Can't mix absolute and relative paths
#| C: c:/a/../b c:/a/../b\z
#| Can't mix absolute and relative paths
#| C: \\m\s \\m\s\z
#| Paths don't have the same drive
#| C: \\m\s\a \\m\s\a\z
#| Can't mix absolute and relative paths
#| C: //m/s/a/b //m/s/a/b\z
#| Can't mix absolute and relative paths
#| C: \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| Can't mix absolute and relative paths
#| C: \\.\dev\x \\.\dev\x\z
#| Can't mix absolute and relative paths
#| C: / C:/z
#| Can't mix absolute and relative paths
#| C: \ C:\z
#| Can't mix absolute and relative paths
#| C: // //\z
#| Paths don't have the same drive
#| C: ///a ///a\z
#| Paths don't have the same drive
#| C:a  C:a\z
#| Paths don't have the same drive
#| C:a a C:a\a\z
#| Paths don't have the same drive
#| C:a a/b C:a\a/b\z
#| Paths don't have the same drive
#| C:a C: C:a\z
#| C:
#| C:a C:a C:a\a\z
#| C:a
#| C:a C:\a C:\a\z
#| Can't mix absolute and relative paths
#| C:a c:/a/../b c:/a/../b\z
#| Can't mix absolute and relative paths
#| C:a \\m\s \\m\s\z
#| Paths don't have the same drive
#| C:a \\m\s\a \\m\s\a\z
#| Can't mix absolute and relative paths
#| C:a //m/s/a/b //m/s/a/b\z
#| Can't mix absolute and relative paths
#| C:a \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| Can't mix absolute and relative paths
#| C:a \\.\dev\x \\.\dev\x\z
#| Can't mix absolute and relative paths
#| C:a / C:/z
#| Can't mix absolute and relative paths
#| C:a \ C:\z
#| Can't mix absolute and relative paths
#| C:a // //\z
#| Paths don't have the same drive
#| C:a ///a ///a\z
#| Paths don't have the same drive
#| C:\a  C:\a\z
#| Can't mix absolute and relative paths
#| C:\a a C:\a\a\z
#| Can't mix absolute and relative paths
#| C:\a a/b C:\a\a/b\z
#| Can't mix absolute and relative paths
#| C:\a C: C:\a\z
#| Can't mix absolute and relative paths
#| C:\a C:a C:\a\a\z
#| Can't mix absolute and relative paths
#| C:\a C:\a C:\a\z
#| C:\a
#| .
#| C:\a c:/a/../b c:/a/../b\z
#| C:\a
#| ..\a
#| C:\a \\m\s \\m\s\z
#| Can't mix absolute and relative paths
#| path is on mount 'C:', start on mount '\\\\m\\s'
#| C:\a \\m\s\a \\m\s\a\z
#| Paths don't have the same drive
#| path is on mount 'C:', start on mount '\\\\m\\s'
#| C:\a //m/s/a/b //m/s/a/b\z
#| Paths don't have the same drive
#| path is on mount 'C:', start on mount '\\\\m\\s'
#| C:\a \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| Paths don't have the same drive
#| path is on mount 'C:', start on mount '\\\\?\\UNC\\m\\s'
#| C:\a \\.\dev\x \\.\dev\x\z
#| Paths don't have the same drive
#| path is on mount 'C:', start on mount '\\\\.\\dev'
#| C:\a / C:/z
#| Paths don't have the same drive
#| path is on mount 'C:', start on mount ''
#| C:\a \ C:\z
#| Paths don't have the same drive
#| path is on mount 'C:', start on mount ''
#| C:\a // //\z
#| Can't mix absolute and relative paths
#| path is on mount 'C:', start on mount '\\\\'
#| C:\a ///a ///a\z
#| Can't mix absolute and relative paths
#| path is on mount 'C:', start on mount '\\\\\\a'
#| c:/a/../b  c:/a/../b\z
#| Can't mix absolute and relative paths
#| c:/a/../b a c:/a/../b\a\z
#| Can't mix absolute and relative paths
#| c:/a/../b a/b c:/a/../b\a/b\z
#| Can't mix absolute and relative paths
#| c:/a/../b C: C:/a/../b\z
#| Can't mix absolute and relative paths
#| c:/a/../b C:a C:/a/../b\a\z
#| Can't mix absolute and relative paths
#| c:/a/../b C:\a C:\a\z
#| c:\a
#| ..\b
#| c:/a/../b c:/a/../b c:/a/../b\z
#| c:\a\..\b
#| .
#| c:/a/../b \\m\s \\m\s\z
#| Can't mix absolute and relative paths
#| path is on mount 'c:', start on mount '\\\\m\\s'
#| c:/a/../b \\m\s\a \\m\s\a\z
#| Paths don't have the same drive
#| path is on mount 'c:', start on mount '\\\\m\\s'
#| c:/a/../b //m/s/a/b //m/s/a/b\z
#| Paths don't have the same drive
#| path is on mount 'c:', start on mount '\\\\m\\s'
#| c:/a/../b \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| Paths don't have the same drive
#| path is on mount 'c:', start on mount '\\\\?\\UNC\\m\\s'
#| c:/a/../b \\.\dev\x \\.\dev\x\z
#| Paths don't have the same drive
#| path is on mount 'c:', start on mount '\\\\.\\dev'
#| c:/a/../b / c:/z
#| Paths don't have the same drive
#| path is on mount 'c:', start on mount ''
#| c:/a/../b \ c:\z
#| Paths don't have the same drive
#| path is on mount 'c:', start on mount ''
#| c:/a/../b // //\z
#| Can't mix absolute and relative paths
#| path is on mount 'c:', start on mount '\\\\'
#| c:/a/../b ///a ///a\z
#| Can't mix absolute and relative paths
#| path is on mount 'c:', start on mount '\\\\\\a'
#| \\m\s  \\m\s\z
#| Paths don't have the same drive
#| \\m\s a \\m\s\a\z
#| Paths don't have the same drive
#| \\m\s a/b \\m\s\a/b\z
#| Paths don't have the same drive
#| \\m\s C: C:z
#| Paths don't have the same drive
#| \\m\s C:a C:a\z
#| Paths don't have the same drive
#| \\m\s C:\a C:\a\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\m\\s', start on mount 'C:'
#| \\m\s c:/a/../b c:/a/../b\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\m\\s', start on mount 'c:'
#| \\m\s \\m\s \\m\s\z
#| \\m\s
#| .
#| \\m\s \\m\s\a \\m\s\a\z
#| Can't mix absolute and relative paths
#| ..
#| \\m\s //m/s/a/b //m/s/a/b\z
#| Can't mix absolute and relative paths
#| ..\..
#| \\m\s \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\m\\s', start on mount '\\\\?\\UNC\\m\\s'
#| \\m\s \\.\dev\x \\.\dev\x\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\m\\s', start on mount '\\\\.\\dev'
#| \\m\s / \\m\s/z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\m\\s', start on mount ''
#| \\m\s \ \\m\s\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\m\\s', start on mount ''
#| \\m\s // //\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount '\\\\'
#| \\m\s ///a ///a\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount '\\\\\\a'
#| \\m\s\a  \\m\s\a\z
#| Can't mix absolute and relative paths
#| \\m\s\a a \\m\s\a\a\z
#| Can't mix absolute and relative paths
#| \\m\s\a a/b \\m\s\a\a/b\z
#| Can't mix absolute and relative paths
#| \\m\s\a C: C:z
#| Can't mix absolute and relative paths
#| \\m\s\a C:a C:a\z
#| Can't mix absolute and relative paths
#| \\m\s\a C:\a C:\a\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount 'C:'
#| \\m\s\a c:/a/../b c:/a/../b\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount 'c:'
#| \\m\s\a \\m\s \\m\s\a\z
#| Can't mix absolute and relative paths
#| a
#| \\m\s\a \\m\s\a \\m\s\a\z
#| \\m\s\a
#| .
#| \\m\s\a //m/s/a/b //m/s/a/b\z
#| \\m\s\a
#| ..
#| \\m\s\a \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount '\\\\?\\UNC\\m\\s'
#| \\m\s\a \\.\dev\x \\.\dev\x\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount '\\\\.\\dev'
#| \\m\s\a / \\m\s/z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount ''
#| \\m\s\a \ \\m\s\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount ''
#| \\m\s\a // //\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\m\\s', start on mount '\\\\'
#| \\m\s\a ///a ///a\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\m\\s', start on mount '\\\\\\a'
#| //m/s/a/b  //m/s/a/b\z
#| Can't mix absolute and relative paths
#| //m/s/a/b a //m/s/a/b\a\z
#| Can't mix absolute and relative paths
#| //m/s/a/b a/b //m/s/a/b\a/b\z
#| Can't mix absolute and relative paths
#| //m/s/a/b C: C:z
#| Can't mix absolute and relative paths
#| //m/s/a/b C:a C:a\z
#| Can't mix absolute and relative paths
#| //m/s/a/b C:\a C:\a\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount 'C:'
#| //m/s/a/b c:/a/../b c:/a/../b\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount 'c:'
#| //m/s/a/b \\m\s \\m\s\z
#| Can't mix absolute and relative paths
#| a\b
#| //m/s/a/b \\m\s\a \\m\s\a\z
#| \\m\s\a
#| b
#| //m/s/a/b //m/s/a/b //m/s/a/b\z
#| \\m\s\a\b
#| .
#| //m/s/a/b \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount '\\\\?\\UNC\\m\\s'
#| //m/s/a/b \\.\dev\x \\.\dev\x\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount '\\\\.\\dev'
#| //m/s/a/b / //m/s/z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount ''
#| //m/s/a/b \ //m/s\z
#| Paths don't have the same drive
#| path is on mount '\\\\m\\s', start on mount ''
#| //m/s/a/b // //\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\m\\s', start on mount '\\\\'
#| //m/s/a/b ///a ///a\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\m\\s', start on mount '\\\\\\a'
#| \\?\UNC\m\s\x  \\?\UNC\m\s\x\z
#| Can't mix absolute and relative paths
#| \\?\UNC\m\s\x a \\?\UNC\m\s\x\a\z
#| Can't mix absolute and relative paths
#| \\?\UNC\m\s\x a/b \\?\UNC\m\s\x\a/b\z
#| Can't mix absolute and relative paths
#| \\?\UNC\m\s\x C: C:z
#| Can't mix absolute and relative paths
#| \\?\UNC\m\s\x C:a C:a\z
#| Can't mix absolute and relative paths
#| \\?\UNC\m\s\x C:\a C:\a\z
#| Paths don't have the same drive
#| path is on mount '\\\\?\\UNC\\m\\s', start on mount 'C:'
#| \\?\UNC\m\s\x c:/a/../b c:/a/../b\z
#| Paths don't have the same drive
#| path is on mount '\\\\?\\UNC\\m\\s', start on mount 'c:'
#| \\?\UNC\m\s\x \\m\s \\m\s\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\?\\UNC\\m\\s', start on mount '\\\\m\\s'
#| \\?\UNC\m\s\x \\m\s\a \\m\s\a\z
#| Paths don't have the same drive
#| path is on mount '\\\\?\\UNC\\m\\s', start on mount '\\\\m\\s'
#| \\?\UNC\m\s\x //m/s/a/b //m/s/a/b\z
#| Paths don't have the same drive
#| path is on mount '\\\\?\\UNC\\m\\s', start on mount '\\\\m\\s'
#| \\?\UNC\m\s\x \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| \\?\UNC\m\s\x
#| .
#| \\?\UNC\m\s\x \\.\dev\x \\.\dev\x\z
#| Paths don't have the same drive
#| path is on mount '\\\\?\\UNC\\m\\s', start on mount '\\\\.\\dev'
#| \\?\UNC\m\s\x / \\?\UNC\m\s/z
#| Paths don't have the same drive
#| path is on mount '\\\\?\\UNC\\m\\s', start on mount ''
#| \\?\UNC\m\s\x \ \\?\UNC\m\s\z
#| Paths don't have the same drive
#| path is on mount '\\\\?\\UNC\\m\\s', start on mount ''
#| \\?\UNC\m\s\x // //\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\?\\UNC\\m\\s', start on mount '\\\\'
#| \\?\UNC\m\s\x ///a ///a\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\?\\UNC\\m\\s', start on mount '\\\\\\a'
#| \\.\dev\x  \\.\dev\x\z
#| Can't mix absolute and relative paths
#| \\.\dev\x a \\.\dev\x\a\z
#| Can't mix absolute and relative paths
#| \\.\dev\x a/b \\.\dev\x\a/b\z
#| Can't mix absolute and relative paths
#| \\.\dev\x C: C:z
#| Can't mix absolute and relative paths
#| \\.\dev\x C:a C:a\z
#| Can't mix absolute and relative paths
#| \\.\dev\x C:\a C:\a\z
#| Paths don't have the same drive
#| path is on mount '\\\\.\\dev', start on mount 'C:'
#| \\.\dev\x c:/a/../b c:/a/../b\z
#| Paths don't have the same drive
#| path is on mount '\\\\.\\dev', start on mount 'c:'
#| \\.\dev\x \\m\s \\m\s\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\.\\dev', start on mount '\\\\m\\s'
#| \\.\dev\x \\m\s\a \\m\s\a\z
#| Paths don't have the same drive
#| path is on mount '\\\\.\\dev', start on mount '\\\\m\\s'
#| \\.\dev\x //m/s/a/b //m/s/a/b\z
#| Paths don't have the same drive
#| path is on mount '\\\\.\\dev', start on mount '\\\\m\\s'
#| \\.\dev\x \\?\UNC\m\s\x \\?\UNC\m\s\x\z
#| Paths don't have the same drive
#| path is on mount '\\\\.\\dev', start on mount '\\\\?\\UNC\\m\\s'
#| \\.\dev\x \\.\dev\x \\.\dev\x\z
#| \\.\dev\x
#| .
#| \\.\dev\x / \\.\dev/z
#| Paths don't have the same drive
#| path is on mount '\\\\.\\dev', start on mount ''
#| \\.\dev\x \ \\.\dev\z
#| Paths don't have the same drive
#| path is on mount '\\\\.\\dev', start on mount ''
#| \\.\dev\x // //\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\.\\dev', start on mount '\\\\'
#| \\.\dev\x ///a ///a\z
#| Can't mix absolute and relative paths
#| path is on mount '\\\\.\\dev', start on mount '\\\\\\a'
for args in [("C:\\a", b"C:\\b"), (1,), ("C:\\a", 1)]:
    for f in (n.join, n.relpath, n.split):
        try:
            print(f(*args))
        except (TypeError, ValueError) as error:
            print(f.__name__, error)
# output:
#| join Can't mix strings and bytes in path components
#| relpath Can't mix strings and bytes in path components
#| split split() takes 1 positional argument but 2 were given
#| join expected str, bytes or os.PathLike object, not int
#| relpath expected str, bytes or os.PathLike object, not int
#| split expected str, bytes or os.PathLike object, not int
#| join join() argument must be str, bytes, or os.PathLike object, not 'int'
#| relpath expected str, bytes or os.PathLike object, not int
#| split split() takes 1 positional argument but 2 were given
print(n.commonprefix(["abc", "abd"]), n.sep, n.altsep, n.pathsep, n.extsep, n.devnull, n.curdir, n.pardir)  # expect: ab \ / ; . nul . ..
print(n.expandvars("no variable"), n.expandvars(b"none"), n.expanduser("a~"))  # expect: no variable b'none' a~
