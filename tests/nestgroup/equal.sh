#!/bin/sh
# Whoever chooses, the allocation costs the same: dynamic programming, the MILP,
# and on a small network every way to share out the banks.

ex=$ROOT/examples
cd "$TMP" || exit 1

# cycles NESTGROUP-ARGUMENT...: the total that it states, or that there is none
cycles() {
	if nestgroup -q -v -m optipim "$@" -o shared.nest net.nest 2>err; then
		sed -n 's/.* banks, \(.*\) cycles in all$/\1/p' err
	else
		echo none
	fi
}

# alike WHAT A B
alike() {
	if [ "$2" = "$3" ] || awk -v x="$2" -v y="$3" 'BEGIN {
		exit !(x > 0 && (x - y) ^ 2 <= (1e-9 * y) ^ 2) }'; then
		echo "ok $1"
	else
		echo "not ok $1: $2 and $3"
		cat err
	fi
}

# bysolver ARGUMENT...: the same by way of lpsolve
bysolver() {
	nestgroup -q -m optipim "$@" -l net.nest | lpsolve -q -o net.sol 2>err
	case $? in
	0) cycles "$@" -S net.sol ;;
	3) echo none ;;
	*) echo failed ;;
	esac
}

while read -r model args; do
	csv2nest -q -w "$model" -o net.nest "$ex/$model/layers.csv"
	[ "$model" = llama3-8b ] && { nestfmt -q net.nest | sed '/^layer .*l9[.]/,$d'
		echo "end 9"; } >few.nest && mv few.nest net.nest
	for dev in hbm-pim simdram; do
		# shellcheck disable=SC2086
		alike "$model on $dev: $args" "$(cycles -a $dev $args)" \
			"$(bysolver -a $dev $args)"
	done
done <<END
alexnet -B 100
alexnet -B 256 -L 3
alexnet -B 64 -L 2 -M 40
alexnet -B 3
unet -B 150 -M 24
vgg16 -B 300 -M 40
llama3-8b -B 200 -r 2
END

# every split of the banks of a small network, each layer for itself
cat >net.csv <<END
0,CONV2d,0,1,8,6,6,3,3,3,1,1,1,1
1,FC,0,1,1,12,64,-1,24,-1,-1,-1,-1,-1
2,FC,1,1,1,5,32,-1,16,-1,-1,-1,-1,-1
END
csv2nest -q -w net -o net.nest net.csv
for dev in hbm-pim simdram; do
	nestopt -F -m optipim -a $dev -b 16 net.nest >frontier
	for b in 1 2 3 7 12 20 31 48; do
		awk -v b=$b '
		$1 ~ /^net/ { c[$1, $2] = $3; if (!($1 in seen)) { seen[$1]; name[++n] = $1 } }
		# best cost with at most k banks
		function f(l, k,    i, best) {
			best = "none"
			for (i = 1; i <= k; i++)
				if ((name[l], i) in c && (best == "none" || c[name[l], i] < best))
					best = c[name[l], i]
			return best
		}
		END {
			best = "none"
			for (i = 1; i <= 16; i++)
				for (j = 1; j <= 16; j++) {
					k = b - i - j
					k = k > 16 ? 16 : k
					if (k < 1 || f(1, i) == "none" || f(2, j) == "none" || f(3, k) == "none")
						continue
					s = f(1, i) + f(2, j) + f(3, k)
					if (best == "none" || s < best)
						best = s
				}
			printf best == "none" ? "%s\n" : "%.17g\n", best
		}' frontier >want
		alike "$b banks of $dev, all splits" "$(cycles -a $dev -M 16 -B $b)" \
			"$(cat want)"
	done
done
