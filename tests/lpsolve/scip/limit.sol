solution status: time limit reached
objective value:                                   -9
b                                                   1 	(obj:-4)
c                                                   1 	(obj:-5)
