# Solution for model obj
# Objective value = -9
a 0
b 1
c 0.5
