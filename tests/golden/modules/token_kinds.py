import token

print(token.NAME, token.OP, token.COMMENT, token.N_TOKENS, token.NT_OFFSET, token.RARROW)  # expect: 1 54 61 64 256 51
print(sorted(token.tok_name.items()))
# output:
#| [(0, 'ENDMARKER'), (1, 'NAME'), (2, 'NUMBER'), (3, 'STRING'), (4, 'NEWLINE'), (5, 'INDENT'), (6, 'DEDENT'), (7, 'LPAR'), (8, 'RPAR'), (9, 'LSQB'), (10, 'RSQB'), (11, 'COLON'), (12, 'COMMA'), (13, 'SEMI'), (14, 'PLUS'), (15, 'MINUS'), (16, 'STAR'), (17, 'SLASH'), (18, 'VBAR'), (19, 'AMPER'), (20, 'LESS'), (21, 'GREATER'), (22, 'EQUAL'), (23, 'DOT'), (24, 'PERCENT'), (25, 'LBRACE'), (26, 'RBRACE'), (27, 'EQEQUAL'), (28, 'NOTEQUAL'), (29, 'LESSEQUAL'), (30, 'GREATEREQUAL'), (31, 'TILDE'), (32, 'CIRCUMFLEX'), (33, 'LEFTSHIFT'), (34, 'RIGHTSHIFT'), (35, 'DOUBLESTAR'), (36, 'PLUSEQUAL'), (37, 'MINEQUAL'), (38, 'STAREQUAL'), (39, 'SLASHEQUAL'), (40, 'PERCENTEQUAL'), (41, 'AMPEREQUAL'), (42, 'VBAREQUAL'), (43, 'CIRCUMFLEXEQUAL'), (44, 'LEFTSHIFTEQUAL'), (45, 'RIGHTSHIFTEQUAL'), (46, 'DOUBLESTAREQUAL'), (47, 'DOUBLESLASH'), (48, 'DOUBLESLASHEQUAL'), (49, 'AT'), (50, 'ATEQUAL'), (51, 'RARROW'), (52, 'ELLIPSIS'), (53, 'COLONEQUAL'), (54, 'OP'), (55, 'AWAIT'), (56, 'ASYNC'), (57, 'TYPE_IGNORE'), (58, 'TYPE_COMMENT'), (59, 'SOFT_KEYWORD'), (60, 'ERRORTOKEN'), (61, 'COMMENT'), (62, 'NL'), (63, 'ENCODING'), (64, 'N_TOKENS'), (256, 'NT_OFFSET')]
print(token.EXACT_TOKEN_TYPES == {k: getattr(token, token.tok_name[v]) for k, v in token.EXACT_TOKEN_TYPES.items()})  # expect: True
print(token.EXACT_TOKEN_TYPES)
# output:
#| {'!=': 28, '%': 24, '%=': 40, '&': 19, '&=': 41, '(': 7, ')': 8, '*': 16, '**': 35, '**=': 46, '*=': 38, '+': 14, '+=': 36, ',': 12, '-': 15, '-=': 37, '->': 51, '.': 23, '...': 52, '/': 17, '//': 47, '//=': 48, '/=': 39, ':': 11, ':=': 53, ';': 13, '<': 20, '<<': 33, '<<=': 44, '<=': 29, '=': 22, '==': 27, '>': 21, '>=': 30, '>>': 34, '>>=': 45, '@': 49, '@=': 50, '[': 9, ']': 10, '^': 32, '^=': 43, '{': 25, '|': 18, '|=': 42, '}': 26, '~': 31}
print(token.ISTERMINAL(3), token.ISNONTERMINAL(256), token.ISEOF(0), token.ISEOF(1), len(token.__all__))  # expect: True True True False 70
