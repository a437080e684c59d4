sol 1
solver glpk
status optimal
objective 1
bound 533.5625
value G1_1_b3 1
value G2_2_b2 1
value G3_3_b1 1
end 3
sol 1
solver glpk
status optimal
objective 1
bound 533.5625
value G1_1_b3 1
value G2_2_b2 1
value G3_3_b1 1
end 3
