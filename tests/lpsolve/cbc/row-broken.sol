Optimal - objective value -14.00000000
      0 a                      1                      -5
      1 b                      1                      -4
      2 c                      1                      -5
