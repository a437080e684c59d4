c Problem:    
c Status:     UNBOUNDED
s bas 1 2 f n -3
i 1 l 3 -1
j 1 b 3 0
j 2 l 0 3
e o f
