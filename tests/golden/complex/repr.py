print(1j, 1 + 2j, -1 - 2j, 1.5j, complex(0, -1), complex(-0.0, 1), -1j, 1e20j, complex('inf'), complex(1, float('nan')), 0j, -0j)
# output:
#| 1j (1+2j) (-1-2j) 1.5j -1j (-0+1j) (-0-1j) 1e+20j (inf+0j) (1+nanj) 0j (-0-0j)
print(str(1 + 2j), f'{1 + 2j}', '%s' % (1j))  # expect: (1+2j) (1+2j) 1j
