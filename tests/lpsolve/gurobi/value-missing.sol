# Solution for model obj
# Objective value = -9
a 0
b
c 1
