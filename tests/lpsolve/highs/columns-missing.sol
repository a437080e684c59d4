Model status
Optimal

# Primal solution values
Feasible
