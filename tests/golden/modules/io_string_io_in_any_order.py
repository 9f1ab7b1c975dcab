import io, random
def show(s): return ascii(s)
random.seed(7)
texts=['','a','abc','line\n','two\nlines\n','é','日本語','x\r\ny\r','\r','\n\r\n','😀 smile','long '*20,'mixed é\r\nlong text that is not short at all\n','\0nul']
out=[]
for case in range(60):
    nl=random.choice(['\n','\n','\n',None,'','\r','\r\n'])
    f=io.StringIO(random.choice(texts),newline=nl) if random.random()<.6 else io.StringIO(newline=nl)
    log=[]
    for _ in range(random.randrange(1,14)):
        op=random.randrange(12)
        try:
            if op<4: r=f.write(random.choice(texts))
            elif op==4: r=f.read(random.choice([-1,None,0,1,3,100]))
            elif op==5: r=f.readline(random.choice([-1,0,1,5]))
            elif op==6: r=f.seek(random.randrange(0,30))
            elif op==7: r=f.truncate(random.choice([None,0,2,10]))
            elif op==8: r=f.getvalue()
            elif op==9: r=f.readlines(random.choice([-1,0,4]))
            elif op==10: r=(f.tell(),f.newlines)
            else: r=f.seek(0,random.choice([0,1,2]))
        except Exception as e: r=repr(e)
        log.append(show(r))
    log.append(show(f.getvalue()))
    print(case,nl.__repr__(),' '.join(log))
# output:
#| 0 '\n' (0, None) 1 'a' 1 [] 'a\xe9' 0 'a\xe9'
#| 1 '\n' 1 1 [] 7 '\r\U0001f600 smile'
#| 2 '\r' [] 5 1 10 4 'line\r\rtwo\rlines\r' 3 'wo\r' (10, None) 1 'line\r\r\rwo\raines\r'
#| 3 '' 1 0 ['\r', 'ine\n'] [] 10 '' '\rine\n'
#| 4 '' '' 100 1 [] 'long long long long long long long long long long long long long long long long long long long long a' 2 'lo'
#| 5 '\r' 1 5 '\r\r\r'
#| 6 '\r\n' 7 44 '\U0001f600 smilemixed \xe9\r\r\nlong text that is not short at all\r\n' [] '' [] [] '\U0001f600 smilemixed \xe9\r\r\nlong text that is not short at all\r\n'
#| 7 '\n' 0 100 100 (100, None) [] 'long long long long long long long long long long long long long long long long long long long long '
#| 8 '\r\n' (0, None) 'long long long long long long long long long long long long long long long long long long long long ' 2 3 5 5 '' 'lo\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\r\n\r\r\nx\r\r\ny\rline\r\n'
#| 9 '\r' 3 10 'abc' '' 27 'abc' '' 11 'abc'
#| 10 '\r' 1 3 7 0 'aabc\U0001f600 smile'
#| 11 None '' 3 17 'abc'
#| 12 '\n' 100 'long long long long long long long long long long long long long long long long long long long long ' [] (100, None) 0 10 'long long '
#| 13 None (0, None) 1 1 5 1 '' 0 [] 'aax\ny\na'
#| 14 '' 1 3 4 (4, ('\n', '\r\n')) '' [] 4 4 10 10 'a\n\r\n\x00nul'
#| 15 '\n' 'a' 0 '' 5 '\x00line\n' '' 6 44 '\x00line\nmixed \xe9\r\nlong text that is not short at all\n' '' 100 '' '\x00line\nmixed \xe9\r\nlong text that is not short at all\nlong long long long long long long long long long long long long long long long long long long long '
#| 16 '\n' 1 '\r' '\r' '' [] 4 '\r\x00nul'
#| 17 None 1 2 0 44 'mixed \xe9\nlong text that is not short at all\n'
#| 18 '\n' ['line\n'] 2 '' 1 5 1 5 [] 5 (22, None) '' (22, None) 'li\x00\x00\x00ax\r\ny\r\xe9x\r\ny\rx\r\ny\r'
#| 19 '\n' 0 0 25 (25, None) '' 25 10 0 0 3 3 [] (6, None) 'abcabc'
#| 20 '\n' 2 1 '\r' 0 44 45 1 0 27 4 '\rmixed \xe9\r\nlong text that is\x00nul short at all\n\r'
#| 21 '\r\n' 'two' 44 [] '' 'twomixed \xe9\r\r\nlong text that is not short at all\r\n'
#| 22 None 0 ''
#| 23 None 26 '' 1 1 '\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\n\n' 4 0 [] 3 '\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00abc'
#| 24 '\n' 'long long long long long long long long long long long long long long long long long long long long ' 1 '\xe9ong long long long long long long long long long long long long long long long long long long long '
#| 25 '\r' 1 5 10 44 1 61 5 '' '\rline\rtwo\rlines\rmixed \xe9\r\rlong text that is not short at all\r\rx\r\ry\r'
#| 26 '\r' 0 0 '' 4 0 3 14 '' (14, None) ''
#| 27 '\n' 'line\n' 100 (105, None) (105, None) '' '' 0 0 28 0 (28, None) ''
#| 28 '\r\n' 'long long long long long long long long long long long long long long long long long long long long ' 10 6 'o' 100 '' '' 'long lolong long long long long long long long long long long long long long long long long long long long '
#| 29 None '' '' 1 1 10 '' 10 'aatwo\nlines\ntwo\nlines\n'
#| 30 '\r\n' '\u65e5' 1 '\u65e5\r\u8a9e' ['\u8a9e'] 3 10 44 0 28 10 7 '\u65e5\r\u8a9etwo\r\nlines\r\nmixed \xe9\r\r\nlontwo\r\nlines\r\n\U0001f600 smileshort at all\r\n'
#| 31 '\n' [] 10 'two\nlines\n'
#| 32 '\r\n' '' 29 '' 0 '' 0 ''
#| 33 '\n' 3 10 (13, None) '' 10 'abctwo\nlines\ntwo\nlines\n'
#| 34 None 'abc' '' 0 3 'abc' 'abc'
#| 35 '\n' 7 (7, None) 21 10 '\U0001f600 smile' '' 5 '' '\U0001f600 smile\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00line\n'
#| 36 '\r\n' (0, None) 3 '' 0 7 10 5 1 (6, None) 27 '\u65e5\u672c\u8a9e\U0001f600 amile' (27, None) '\u65e5\u672c\u8a9e\U0001f600 amile'
#| 37 '\n' 5 3 'g' 10 ' ' 'x\r\ny\rabcgtwo\nlines\n long long long long long long long long long long long long long long long long '
#| 38 '' 1 0 '' 5 '' '\xe9x\r\ny\r'
#| 39 '\r' 1 '' 3 [] 0 '' (0, None) 1 ['\u65e5\u672c\u8a9e'] 7 11 24 '' 'a\u65e5\u672c\u8a9e\U0001f600 smile'
#| 40 '\n' 0 3 (3, None) 23 3 1 '\n\r\n\r' [] (4, None) [] (4, None) '\n\r\n\r'
#| 41 '\r' 0 7 '\U0001f600 smile'
#| 42 '\n' 0 (0, None) 7 '\U0001f600 smile' (7, None) 5 '' '\U0001f600 smilex\r\ny\r'
#| 43 None '' '' 7 '\U0001f600 smile' 100 107 '' '' 0 100 (100, None) 10 'long long '
#| 44 '\r\n' 'x\r\r\ny\r' [] (6, None) 1 [] '' (7, None) 7 '' [] 5 'x\r\r\ny\rax\r\r\ny\r'
#| 45 '\n' 0 (0, None) '\U0001f600 smile'
#| 46 None 10 0 '' 10 5 'two\nlines\nx\ny\n'
#| 47 '\n' 2 6 1 [] 100 'a\x00\x00\x00\x00\x00along long long long long long long long long long long long long long long long long long long long ' '' 3 (110, None) 'a\x00\x00\x00\x00\x00along long long long long long long long long long long long long long long long long long long long \n\r\n'
#| 48 '' '' 10 0 0 10 9 0 11 10 4 '' '' 'a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00nul'
#| 49 '\r\n' 100 '' '' 12 ['ng long long long long long long long long long long long long long long long long long '] '' '' '' 4 (104, None) '' 5 'long long long long long long long long long long long long long long long long long long long long \x00nulline\r\n'
#| 50 '\n' '\xe9' 44 (45, None) 29 '\xe9mixed \xe9\r\nlong text that is not short at all\n'
#| 51 '' 100 14 'long long long long long long long long long long long long long long long long long long long long '
#| 52 '' '' 1 3 10 '' '' 4 (4, '\r') '' (4, '\r') 10 '\rabctwo\nlines\n'
#| 53 None 7 1 '\U0001f600 smilea'
#| 54 '\n' 'mixed \xe9\r\nlong text that is not short at all\n' 5 ' \xe9\r\n' 4 'x\r\ny\r \xe9\r\nlong text that is not short at all\n' 5 3 'g text that is not short at all\n' 'x\r\nyline\nabcg text that is not short at all\n'
#| 55 '\n' ['two\n', 'lines\n'] 100 12 23 'two\nlines\nlong long long long long long long long long long long long long long long long long long long long ' 3 '' 5 'ong' '' (34, None) 'two\nlines\nlong long lon\u65e5\u672c\u8a9ex\r\ny\rong long long long long long long long long long long long long long long long ' 'two\nlines\nlong long lon\u65e5\u672c\u8a9ex\r\ny\rong long long long long long long long long long long long long long long long ' 'two\nlines\nlong long lon\u65e5\u672c\u8a9ex\r\ny\rong long long long long long long long long long long long long long long long '
#| 56 '\r' 10 3 20 10 'two\rlines\r'
#| 57 '\n' 0 ''
#| 58 None 10 1 29 'a' 10 44 5 3 'a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00mixed \xe9\nlong text that is not short at all\nline\nabc' (80, ('\n', '\r\n')) 4 84 (84, ('\n', '\r\n')) 'a\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00\x00mixed \xe9\nlong text that is not short at all\nline\nabc\x00nul'
#| 59 '\r\n' 1 0 5 [] (7, None) 7 7 '' '\rline\r\n\U0001f600 smile'
