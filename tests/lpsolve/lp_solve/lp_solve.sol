
Value of objective function: -9.00000000

Actual values of the variables:
C1                              0
C2                              1
C3                              1

Actual values of the constraints:
R1                              7
