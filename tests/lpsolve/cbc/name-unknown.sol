Optimal - objective value -9.00000000
      1 d                      1                      -4
      2 c                      1                      -5
