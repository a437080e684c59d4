Optimal - objective value -9.00000000
      1 b                      2                      -4
      2 c                      1                      -5
