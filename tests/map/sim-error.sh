#!/bin/sh
# Model sim against the simulator: random mappings of AlexNet's layers, and the
# optimal ones, with and without padding.

layers=$TESTS/../examples/alexnet/layers.csv

# errors MEAN WORST: from statistics, in percent
errors() {
	awk -v mean="$1" -v worst="$2" '
		$1 == "cost" { cost = $2 }
		$1 == "cycles" { cycles = $2 }
		$1 == "layer" { cost = cycles = "" }
		cost != "" && cycles != "" {
			e = 100 * (cost / cycles - 1)
			e = e < 0 ? -e : e
			sum += e
			max = e > max ? e : max
			n++
			cost = cycles = ""
		}
		END {
			printf "%d mappings, mean %.4f %%, worst %.4f %%\n",
				n, sum / n, max
			exit !(n >= 8 && sum / n <= mean && max <= worst)
		}'
}

for arch in hbm-pim simdram; do
	for how in "nestheur -r random -k 20" nestopt "nestopt -P"; do
		text=$(csv2nest "$layers" | $how -m sim -a $arch -b 32 |
			pimsim -a $arch | errors 0.1 1) &&
			echo "ok $arch, $how: $text" ||
			echo "not ok $arch, $how: $text"
	done
done
