# How far model sim is from the simulator over the random mappings of mkways.

BEGIN { FS = OFS = "\t" }
$3 != "random" { next }
{
	if (!($1 in n))
		device[++ndev] = $1
	n[$1]++
	if (!(($1, $2) in seen)) {
		seen[$1, $2] = 1
		layers[$1]++
	}
	e = 100 * ($4 > $5 ? $4 - $5 : $5 - $4) / $5
	sum[$1] += e
	max[$1] = e > max[$1] ? e : max[$1]
}
END {
	print "device", "model", "layers", "mappings", "mean_error_%", \
		"max_error_%"
	for (d = 1; d <= ndev; d++) {
		k = device[d]
		print k, "sim", layers[k], n[k], sprintf("%.4f", sum[k] / n[k]), \
			sprintf("%.4f", max[k])
	}
}
