sol 1
solver glpk
status optimal
objective 0.1875
bound 0.1875
value M8_B3_O8 1
value I4_c1 1
value F2_c1 1
value P_b1_s4_c1 1
value Q_b3_s1_c2 1
value R_b1_s2_c2 1
nest layer net.l1.fc0
nest op gemm
nest source linalg.matmul
nest bounds N 1 H 1 P 4 Q 6 R 4
nest num_banks 4
nest layer_group 0
nest global_layer_idx 1
nest type_layer_idx 0
nest status unmapped
nest arch small
nest model optipim in+filter exact full flexible
arch arch 1
arch name small
arch machine hbm-pim
arch data_width 16	# bits: width of one value
arch num_row 7	# bits or values: what one column holds: bits on simdram, values on hbm-pim
arch num_col 64	# columns or bits: width of a bank's row: columns on simdram, bits on hbm-pim
arch pe_bandwidth 256	# bits/cycle: what all PEs of a channel take in
arch sys_bandwidth 256	# bits/cycle: what a channel's bus carries
arch mul_lat 44825	# cycles: one bit-serial multiplication
arch add_lat 2025	# cycles: one bit-serial addition
arch row_act 15	# cycles: row activation, model optipim
arch row_act_lat 24	# cycles: row activation, model analytical
arch pe_per_channel 16	# PEs: banks with a PE that share a channel's bus
arch channels 16	# memory channels
arch pseudochannels 2	# pseudo-channels of a channel
arch bankgroups 4	# bank groups of a pseudo-channel
arch banks 4	# banks of a bank group
arch subarrays 64	# subarrays of a bank
arch rows 512	# rows of a subarray
arch columns 64	# accesses that a row holds
arch dq_width 128	# bits: what one access carries
arch maj_ops 1793	# activations: row activations of one multiply-accumulate (simdram)
arch tck_ps 1000	# ps: memory clock period
arch frontend_ratio 8	# requests offered per memory_ratio memory clocks
arch memory_ratio 3	# memory clocks per frontend_ratio offers
arch queue_size 33	# requests: room of each request queue
arch write_high 26	# requests: queued writes from which a channel drains them
arch write_low 6	# requests: queued writes down to which it drains
arch refresh 0	# 1: all-bank refresh every nREFI clocks
arch nBL 4	# clocks: burst length on the data bus
arch nCL 7	# clocks: read latency
arch nCWL 2	# clocks: write latency
arch nRCDRD 7	# clocks: ACT to read
arch nRCDWR 7	# clocks: ACT to write
arch nRP 7	# clocks: PRE to ACT
arch nRAS 17	# clocks: ACT to PRE
arch nRC 19	# clocks: ACT to ACT of one subarray
arch nWR 8	# clocks: write recovery before PRE
arch nRTPL 3	# clocks: read to PRE, same bank group
arch nCCDS 1	# clocks: column to column, tCCD_S
arch nCCDL 2	# clocks: column to column, tCCD_L
arch nRRDS 2	# clocks: ACT to ACT, other bank group
arch nRRDL 3	# clocks: ACT to ACT, same bank group
arch nWTRS 3	# clocks: write to read, other bank group
arch nWTRL 4	# clocks: write to read, same bank group
arch nFAW 15	# clocks: window of four ACTs
arch nREFI 3900	# clocks: refresh interval
arch nRFC 350	# clocks: refresh time
arch end
incumbent none
base 32
end 6
