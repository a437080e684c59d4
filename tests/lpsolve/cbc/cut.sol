Optimal - objective value -9.00000000
      1 b                      1                      -4
      2 c                      1
