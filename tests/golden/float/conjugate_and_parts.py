print((1.5).conjugate(), (1.5).real, (1.5).imag)  # expect: 1.5 1.5 0.0
