# hash-seed: 0
print({'ann', 'bo', 'cy', 'dee'})    # expect: {'ann', 'cy', 'dee', 'bo'}
