# Solution for model obj
# Objective value = nine
a 0
b 1
c 1
