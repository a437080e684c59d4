solution status: optimal solution found
objective value:                                   -9
bb                                                  1 	(obj:-4)
c                                                   1 	(obj:-5)
