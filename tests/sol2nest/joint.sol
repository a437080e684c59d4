sol 1
solver glpk
status optimal
objective 0.9296875
bound 0.9296875
value L1_M1_B1_O1 1
value L1_I1_c1 1
value L2_M1_B1_O1 1
value L2_I1_c1 1
value L1_P_b1_s1_c2 1
value L1_Q_b1_s1_c4 1
value L2_Q_b1_s1_c3 1
value L2_R_b1_s1_c2 1
nest layer net.l0.fc0
nest op gemm
nest source csv
nest bounds N 1 H 1 P 2 Q 4 R 1
nest num_banks 2
nest layer_group 3
nest global_layer_idx 0
nest type_layer_idx 0
nest status unmapped
nest arch simdram
nest model optipim in+filter exact full flexible
nest layer net.l1.fc1
nest op gemm
nest source csv
nest bounds N 1 H 1 P 1 Q 3 R 2
nest num_banks 2
nest layer_group 3
nest global_layer_idx 1
nest type_layer_idx 1
nest status unmapped
nest arch simdram
nest model optipim in+filter exact full flexible
incumbent none
base 89650
end 8
sol 1
solver glpk
status optimal
objective 0.265625
bound 0.265625
value M1_B1_O1 1
value I1_c1 1
value Q_b1_s1_c4 1
nest layer net.l2.fc2
nest op gemm
nest source csv
nest bounds N 1 H 1 P 1 Q 4 R 1
nest num_banks 2
nest layer_group 4
nest global_layer_idx 2
nest type_layer_idx 2
nest status unmapped
nest arch simdram
nest model optipim in+filter exact full flexible
incumbent none
base 44825
end 3
