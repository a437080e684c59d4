Stopped on time (no integer solution - continuous used) - objective value -9.00000000
      1 b                      1                      -4
      2 c                      1                      -5
