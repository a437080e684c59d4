Model status
Optimal

# Primal solution values
Feasible
Objective -9
# Columns 3
a 0
b 1
c 0.99
# Rows 1
weight 7

# Dual solution values
None

# Basis
HiGHS v1
None
