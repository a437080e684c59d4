Model status
Optimal

# Primal solution values
Feasible
Objective -9
# Columns 9
a 0
b 1
c 0.99999999999
# Rows 1
weight 7

# Dual solution values
None

# Basis
HiGHS v1
None
