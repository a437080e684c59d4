#!/bin/bash
# Jumps against the plain path: random kernels with raw requests around them,
# on both devices and on ones that refresh, cut and whole; every count and
# where every tick went must agree.
# usage: plain.sh [FIRST [LAST]], seeds; needs pimsim in PATH and $TMP
LC_ALL=C
export LC_ALL

# A trace from a seed, by a generator of our own: the same everywhere.
trace() {
	awk -v seed="$1" '
	function rnd(n) {
		seed = (seed * 16807) % 2147483647
		return int(seed / 7) % n
	}
	function pick(s,	w, n) {
		n = split(s, w, " ")
		return w[1 + rnd(n)]
	}
	function raws(n,	i) {
		for (i = 0; i < n; i++)
			printf "%s %d,%d,%d,%d,%d,%d,0\n",
				pick("R W BR BW SR SW"), pick("0 0 0 1"),
				rnd(2), rnd(4), rnd(4), rnd(2), rnd(3)
	}
	function kernel(	vars, nv, v, lev, b, most, prod, L, B, T, i, big) {
		i = rnd(2)
		nv = split(i ? "N K P Q C R S" : "N H P Q R", vars, " ")
		print (i ? "conv2d" : "gemm")
		printf "Problem: "
		for (v = 1; v <= nv; v++)
			printf "%s%d", (v == 1 ? "" : ","), 1 + rnd(9)
		printf "\nDilationStride: %d,%d,%d,%d\n", 1 + rnd(2),
			1 + rnd(2), 1 + rnd(3), 1 + rnd(2)
		L = B = T = ""
		# steps of thousands of accesses, or many steps
		big = rnd(4) == 0
		for (lev = 0; lev < 3; lev++) {
			most = pick("1 9 40 200 700")
			if (big)
				most = pick("9000 20000")
			if (lev == 0)
				most = pick("1 2 8 20 32")
			if (lev == 1)
				most = pick("3 40 300 1500")
			if (lev == 1 && big)
				most = 5
			prod = 1
			for (i = 0; i < nv + 3; i++) {
				b = pick("1 1 2 3 5 7")
				if (prod * b > most)
					continue
				prod *= b
				L = L "," vars[1 + rnd(nv)]
				B = B "," b
				T = T "," (lev == 1 ? "T" : "P")
			}
			if (lev == 1 && prod == 1) {
				L = L "," vars[1]
				B = B ",2"
				T = T ",T"
			}
		}
		print "Loop: " substr(L, 2) "\nBound: " substr(B, 2) \
			"\nTag: " substr(T, 2)
		printf "StartBankRow: %d,%d\n", pick("0 0 0 1 20 31"),
			pick("0 0 0 1 7 500")
		if (rnd(2))
			for (v = 1; v <= nv; v++)
				printf "Coeff_%s2,%s0,%s1: %d,%d,%d\n",
					vars[v], vars[v], vars[v], 1 + rnd(5),
					1 + rnd(5), 1 + rnd(5)
		print "end"
	}
	BEGIN {
		seed = seed * 7919 + 17
		for (k = rnd(20); k > 0; k--)
			rnd(2)
		raws(rnd(3) ? 0 : rnd(50))
		kernel()
		raws(rnd(3) ? 0 : rnd(50))
		if (rnd(3) == 0)
			kernel()
		raws(rnd(3) ? 0 : rnd(10))
	}'
}

cd "$TMP" || exit 1
for d in hbm-pim simdram; do
	printf 'arch 1\nbase %s\nname %s-r\nrefresh 1\nnREFI 811\nnRFC 90\n' \
		$d $d >$d-r.arch
	printf 'channels 2\nend\n' >>$d-r.arch
done
first=${1:-1} last=${2:-${1:-90}} agree=0 differ=
for ((i = first; i <= last; i++)); do
	if ! trace $i >t.trace; then
		echo "not ok no trace of seed $i"
		exit
	fi
	case $((i % 8)) in
	0) set -- -a simdram -N 3000 ;;
	1) set -- -a simdram-r.arch -N 20000 ;;
	2) set -- -a hbm-pim-r.arch ;;
	3) set -- -a hbm-pim -N $((i * 37)) ;;
	*) set -- -a hbm-pim ;;
	esac
	pimsim -v -F tsv "$@" t.trace >jump 2>&1
	st=$?
	pimsim -p -v -F tsv "$@" t.trace >plain 2>&1
	if [ $st != $? ] || ! cmp -s jump plain; then
		differ="$differ $i"
	elif [ $st = 0 ]; then
		agree=$((agree + 1))
	fi
done
if [ -z "$differ" ] && [ $agree -ge $(((last - first + 1) * 3 / 4)) ]; then
	echo "ok $agree random traces: jumps and plain path agree"
else
	echo "not ok $agree agree; jumps and plain path differ for$differ"
fi
