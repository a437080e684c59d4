solution status: optimal solution found
objective value:                                   nine
b                                                   1 	(obj:-4)
c                                                   1 	(obj:-5)
