sol 1
solver glpk
status optimal
objective 0
bound 0
value M1_B1_O1 1
value I1_c1 1
value K_b1_s1_c4 1
value C_b1_s1_c2 1
value P_b1_s1_c6_R_b1_s1_c3 1
nest layer net.l0.conv0
nest op conv2d
nest source csv
nest bounds N 1 K 4 P 6 Q 1 C 2 R 3 S 1
nest stride 2 1
nest dilation 1 1
nest num_banks 4
nest global_layer_idx 0
nest type_layer_idx 0
nest status unmapped
nest arch simdram
nest model optipim in+filter exact full flexible
incumbent none
base 44858
end 5
sol 1
solver glpk
status infeasible
nest layer net.l1.fc0
nest op gemm
nest source csv
nest bounds N 1 H 1 P 1 Q 25088 R 4096
nest num_banks 16
nest global_layer_idx 1
nest type_layer_idx 0
nest status unmapped
nest arch simdram
nest model optipim in+filter exact full flexible
incumbent none
base 0
end 0
sol 1
solver glpk
status optimal
objective 0.375
bound 0.375
value I1_c1 1
value P_b1_s1_c4 1
value Q_b1_s1_c6 1
value R_b1_s1_c4 1
value M1_B1_O1 1
nest layer net.l2.fc1
nest op gemm
nest source csv
nest bounds N 1 H 1 P 4 Q 6 R 4
nest num_banks 4
nest global_layer_idx 2
nest type_layer_idx 1
nest status unmapped
nest arch simdram
nest model optipim in+filter exact full flexible
incumbent none
base 44831
end 5
