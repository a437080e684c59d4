c Problem:    
c Status:     OPTIMAL
s bas 1 2 f f 1.5
i 1 l 3 0.5
j 1 l 0 0.5
j 2 b 1.5 0
e o f
