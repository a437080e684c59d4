solution status: optimal solution found
objective value:                                   -9
b
c                                                   1 	(obj:-5)
