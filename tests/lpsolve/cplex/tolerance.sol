<?xml version = "1.0" encoding="UTF-8" standalone="yes"?>
<CPLEXSolution version="1.2">
 <header
   problemName="knapsack.lp"
   solutionName="incumbent"
   solutionIndex="-1"
   objectiveValue="-9"
   solutionTypeValue="3"
   solutionTypeString="primal"
   solutionStatusValue="102"
   solutionStatusString="integer optimal solution"
   MIPNodes="0"
   MIPIterations="1"/>
 <quality
   epInt="1.0000000000000001e-05"/>
 <linearConstraints>
  <constraint name="weight" index="0" slack="1"/>
 </linearConstraints>
 <variables>
  <variable name="a" index="0" value="0"/>
  <variable name="b" index="1" value="1"/>
  <variable name="c" index="2" value="1"/>
 </variables>
</CPLEXSolution>
