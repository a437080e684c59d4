objective value:                                   -9
b                                                   1 	(obj:-4)
c                                                   1 	(obj:-5)
