# NFKC turns wide letters into a dunder
print((1).__ｃｌａｓｓ__)                       # reject: dunder
