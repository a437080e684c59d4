# The cost models against the simulator over random mappings of each layer:
# DEVICE/random.K.tsv has their cycles, DEVICE/random-MODEL.K.tsv (nestfmt) what
# each of -v models= says of the same ones. With -v points=1 the points instead,
# for a picture.

BEGIN { FS = OFS = "\t" }

FNR == 1 {
	n = split(FILENAME, part, "/")
	dev = part[n - 1]
	stat = part[n] ~ /^random\./
	says = part[n]
	gsub(/^random-|\..*/, "", says)
	for (i = 1; i <= NF; i++)
		col[$i] = i
	if (!(dev in known)) {
		known[dev] = 1
		device[++ndevice] = dev
	}
	next
}
$1 == "total" { next }
stat {
	cycles[dev, $1] = $col["cycles"]
	base = $1
	sub(/\.k[0-9]+$/, "", base)
	mapping[dev, ++many[dev]] = $1
	layer[dev, many[dev]] = base
	next
}
$col["cost"] != "-" { value[dev, says, $1] = $col["cost"] }

END {
	nmodel = split(models, model, " ")
	if (points)
		print "device", "model", "layer", "cost", "cycles"
	else
		print "device", "model", "mappings", "layers", "correlation", \
			"log_correlation", "mape", "ratio", "regret_mean", \
			"regret_max", "regret_random"
	for (d = 1; d <= ndevice; d++)
		for (m = 1; m <= nmodel; m++)
			compare(device[d], model[m])
}

function compare(dev, m,    i, id, x, y, n, best, pick, least, sum, count, sx, sy, sxx, syy, sxy, lx, ly, lxx, lyy, lxy, off, ratio, l, regret, worst, guess, nl) {
	for (i = 1; i <= many[dev]; i++) {
		id = mapping[dev, i]
		l = layer[dev, i]
		if (!((dev, m, id) in value))
			continue
		x = value[dev, m, id]
		y = cycles[dev, id]
		if (points) {
			print dev, m, l, x, y
			continue
		}
		n++
		sx += x; sy += y; sxx += x * x; syy += y * y; sxy += x * y
		ratio += log(x / y)
		off += x > y ? (x - y) / y : (y - x) / y
		x = log(x)
		y = log(y)
		lx += x; ly += y; lxx += x * x; lyy += y * y; lxy += x * y
		x = value[dev, m, id]
		y = cycles[dev, id]
		if (!(l in count) || x < best[l]) {
			best[l] = x
			pick[l] = y
		}
		if (!(l in count) || y < least[l])
			least[l] = y
		count[l]++
		sum[l] += y
	}
	if (points || !n)
		return
	for (l in count) {
		nl++
		x = pick[l] / least[l] - 1
		regret += x
		worst = x > worst ? x : worst
		guess += sum[l] / count[l] / least[l] - 1
	}
	print dev, m, n, nl, sprintf("%.4f", pearson(n, sx, sy, sxx, syy, sxy)), \
		sprintf("%.4f", pearson(n, lx, ly, lxx, lyy, lxy)), \
		sprintf("%.1f", 100 * off / n), sprintf("%.3f", exp(ratio / n)), \
		sprintf("%.1f", 100 * regret / nl), sprintf("%.1f", 100 * worst), \
		sprintf("%.1f", 100 * guess / nl)
}

function pearson(n, sx, sy, sxx, syy, sxy,    v) {
	v = (n * sxx - sx * sx) * (n * syy - sy * sy)
	return v > 0 ? (n * sxy - sx * sy) / sqrt(v) : 0
}
