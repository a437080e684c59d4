# A line of each device and way from the rows of regret.awk: geometric mean
# and worst of regret, layers within 1 %, speed-up over the optipim mapping.

BEGIN { FS = OFS = "\t" }
NR == 1 {
	for (i = 5; i < NF; i += 2) {
		way[++nway] = $i
		sub(/_cycles$/, "", way[nway])
	}
	next
}
!($1 in n) { device[++ndev] = $1 }
{
	n[$1]++
	for (w = 1; w <= nway; w++) {
		r = $(4 + 2 * w)
		logs[$1, w] += log($(3 + 2 * w) / $4)
		if (r > worst[$1, w]) {
			worst[$1, w] = r
			at[$1, w] = $2
		}
		near[$1, w] += r <= 1.01
		s = $5 / $(3 + 2 * w)
		speed[$1, w] += log(s)
		most[$1, w] = s > most[$1, w] ? s : most[$1, w]
	}
}
END {
	print "device", "mapping", "layers", "regret", "worst_regret", \
		"worst_layer", "within_1%", "speedup", "most_speedup"
	for (d = 1; d <= ndev; d++)
		for (w = 1; w <= nway; w++) {
			k = device[d]
			print k, way[w], n[k], \
				sprintf("%.5f", exp(logs[k, w] / n[k])), \
				worst[k, w], at[k, w], near[k, w], \
				sprintf("%.3f", exp(speed[k, w] / n[k])), \
				sprintf("%.3f", most[k, w])
		}
}
