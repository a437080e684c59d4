Model status
Optimal

# Primal solution values
Feasible
Objective -9
# Columns 3
a 0
b 1
