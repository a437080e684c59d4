c Problem:    knapsack
c Rows:       1
c Columns:    3
s mip 1 3 o -9
i 1 7
j 1 0
j 2 1
j 3 1
e o f
