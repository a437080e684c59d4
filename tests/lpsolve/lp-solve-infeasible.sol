
This problem is infeasible