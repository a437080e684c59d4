==  Welcome to the SYMPHONY MILP Solver
****************************************************
* Optimal Solution Found                           *
****************************************************

Solution Found: Node 0, Level 0
Solution Cost: -9.0000000
+++++++++++++++++++++++++++++++++++++++++++++++++++
Column names and values of nonzeros in the solution
+++++++++++++++++++++++++++++++++++++++++++++++++++
b          1.0000000
c          1.0000000
