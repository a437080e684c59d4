sol 1
# by made by hand
# by nest2lp -I ../map/conv.nest
# by lpsolve
solver glpk
status optimal
objective 0.5
bound 0.5
value M1_B4_O1 1
value I1_c1 1
value K_b1_s1_c4 1
value C_b2_s1_c1 1
value P_b2_s1_c3_R_b1_s1_c3 1
nest layer net.l0.conv0
nest op conv2d
nest source linalg.conv_2d_nchw_fchw
nest bounds N 1 K 4 P 6 Q 1 C 2 R 3 S 1
nest stride 2 1
nest dilation 1 1
nest num_banks 4
nest layer_group 0
nest global_layer_idx 0
nest type_layer_idx 0
nest status unmapped
nest arch hbm-pim
nest model optipim in+filter exact full flexible
incumbent none
base 41
end 5
