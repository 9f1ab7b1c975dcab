"""Appending, joining, slicing and searching text."""


def caesar(text, shift):
    out = ''
    for c in text:
        if 'a' <= c <= 'z':
            out += chr((ord(c) - 97 + shift) % 26 + 97)
        else:
            out += c
    return out


def is_palindrome(s):
    return s == s[::-1]


def runs(text):
    result = []
    i = 0
    while i < len(text):
        j = i
        while j < len(text) and text[j] == text[i]:
            j += 1
        result.append(text[i] + str(j - i))
        i = j
    return ''.join(result)


text = 'the quick brown fox jumps over the lazy dog. ' * 20
for shift in range(200):
    text = caesar(text, shift)
print(text[:44])
print(sum(is_palindrome(str(n)) for n in range(300000)))
print(len(runs('aaabbbccd' * 20000)), text.replace('o', '0').count('0'), text.find('zzz'))
parts = []
for i in range(100000):
    parts.append(text[i % 50:i % 50 + 5])
print(len('-'.join(parts)), hash(''.join(parts)) == hash(''.join(parts)))
