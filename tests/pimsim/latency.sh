#!/bin/sh
# Latency and bandwidth against closed formulas.
# Needs pimsim in PATH and $TMP.

cycles() {
	pimsim -q -F tsv "$@" | awk 'NR == 2 { print $2 }'
}

# $1 name, $2 expected, $3 got
is() {
	if [ "$2" = "$3" ]; then
		echo "ok $1: $3"
	else
		echo "not ok $1: $3, expected $2"
	fi
}

# $1 copies of the line $2
lines() {
	awk -v n="$1" -v s="$2" 'BEGIN { for (i = 0; i < n; i++) print s }'
}

# nRAS 17, nBL 4, nCL 7: ACT at 1, SASEL at 18, access at 19
is 'one read, 19 + nCL + nBL' 30 \
	"$(lines 1 'R 0,0,0,0,0,1,0' | cycles -a hbm-pim)"
is 'one write' 19 "$(lines 1 'W 0,0,0,0,0,1,0' | cycles -a hbm-pim)"
is 'one bank-read' 19 "$(lines 1 'BR 0,0,0,0,0,1,0' | cycles -a hbm-pim)"
for n in 2 10 33 100 1000; do
	is "$n reads of a row, nBL apart" $((19 + 4 * (n - 1) + 11)) \
		"$(lines $n 'R 0,0,0,0,0,1,0' | cycles -a hbm-pim)"
	is "$n writes of a row, nBL apart" $((19 + 4 * (n - 1))) \
		"$(lines $n 'W 0,0,0,0,0,1,0' | cycles -a hbm-pim)"
	is "$n bank-reads of a row, one per tick" $((19 + n - 1)) \
		"$(lines $n 'BR 0,0,0,0,0,1,0' | cycles -a hbm-pim)"
	is "$n bank-reads of changing rows, 28 apart" $((19 + 28 * (n - 1))) \
		"$(awk -v n=$n 'BEGIN { for (i = 0; i < n; i++)
		print "BR 0,0,0,0,0," i % 7 ",0" }' | cycles -a hbm-pim)"
done

# gemm of t steps of c accesses that share one input, on 16 banks
gemm() {
	cat <<-END
	gemm
	Problem: 1,1,1,16,64
	Loop: Q,R,R
	Bound: 16,$1,$(($2 * 8))
	Tag: P,T,P
	StartBankRow: 0,0
	end
	END
}
# steady state of hbm-pim: 27 + NC per step; of simdram 1793 * 28 - 27
for c in 2 5 16 64; do
	a=$(gemm 300 $c | cycles -a hbm-pim)
	b=$(gemm 200 $c | cycles -a hbm-pim)
	is "hbm-pim, $c accesses a step" $((27 + c)) $(((a - b) / 100))
done
for c in 2 16; do
	a=$(gemm 30 $((16 * c)) | cycles -a simdram)
	b=$(gemm 20 $((16 * c)) | cycles -a simdram)
	is "simdram, $c accesses a step" $((1793 * 28 - 27)) $(((a - b) / 10))
done
# 10^9 steps, which the jumps make short work of: whole periods of 512 rows
a=$(gemm 1000000000 2 | cycles -a hbm-pim)
b=$(gemm 512 2 | cycles -a hbm-pim)
c=$(gemm 1024 2 | cycles -a hbm-pim)
is '10^9 steps' $((b + (1000000000 / 512 - 1) * (c - b))) \
	$((a - $(gemm $((512 + 1000000000 % 512)) 2 | cycles -a hbm-pim) + b))
