sol 1
solver glpk
status optimal
objective 0.625
bound 0.625
value M2_B4_O2 1
value I2_c2 1
value F1_c6 1
value P_b1_s2_c2 1
value Q_b1_s1_c6 1
value R_b4_s1_c1 1
nest layer net.l1.fc0
nest op gemm
nest source linalg.matmul
nest bounds N 1 H 1 P 4 Q 6 R 4
nest num_banks 4
nest layer_group 0
nest global_layer_idx 1
nest type_layer_idx 0
nest status unmapped
nest arch hbm-pim
nest model optipim in+filter exact full flexible
incumbent none
base 16
end 6
