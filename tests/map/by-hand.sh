#!/bin/sh
# An optimum derived by hand: gemm 1 x 768 x 768 on 16 banks of simdram, model
# analytical.
#
# T = 768*768 = 589824 multiply-accumulates on at most 16 banks of 8192
# columns: M >= 589824/131072 = 4.5 steps. M divides T = 2^16*3^2, hence
# M >= 6. A mapping of M steps costs at least 44825*M: 358600 for M = 8, the
# next one. With M = 6, B1*B2 = 98304, B2 = 16 (8192 columns on fewer than
# 12 banks are too few, and B2 divides 2^16*3^2: 12 or 16; 12 costs more
# below), so bw = 256*min(16/16, 1) = 256 and X = w*B1*B2/bw = 16*98304/256 =
# 6144 cycles for each output and each input that a column holds. P has one
# step, so the six steps are Q0*R0, O = R0, I = Q0, A = 6 - O:
#
#   Q0 R0   44825*6 + 2025*A + 6144*(O + I)
#    1  6   268950  +      0 + 43008  = 311958
#    2  3   268950  +   6075 + 30720  = 305745
#    3  2   268950  +   8100 + 30720  = 307770
#    6  1   268950  +  10125 + 43008  = 322083
#
# F + I = 6 + 2 values of 16 bits fit 8192 bits. The least is 305745. On 12
# banks X is 16*98304/192 = 8192, and each line costs more.

want="optimal 305745 6 6144 16"
says() {
	nestfmt -F tsv | tail -n 1 | cut -f 21,23,25-27 | tr '\t' ' '
}

milp=$(nest2lp -a simdram -m analytical by-hand.nest | lpsolve | sol2nest |
	says)
opt=$(nestopt -a simdram -m analytical by-hand.nest | says)
for got in "MILP: $milp" "search: $opt"; do
	if [ "${got#*: }" = "$want" ]; then
		echo "ok $got"
	else
		echo "not ok $got, expected $want"
	fi
done
