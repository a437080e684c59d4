Optimal - objective value -9.50000000
      1 b                      1                      -4
      2 c                      1                      -5
