# How many times as many simulated cycles a whole network takes with other
# mappings than with the optimal ones of a cost model; the last line of a model
# is the geometric mean over networks. Layers without a mapping are left out.

END {
	nbase = split(models, base, " ")
	nway = split("compute h1 h2 greedy " models, way, " ")
	printf "device\tnetwork\tmodel\tlayers\tmapped\tcost\tcycles"
	for (w = 1; w <= nway; w++)
		printf "\t%s", way[w]
	print "\th1_misfits\th2_misfits"
	for (d = 1; d <= ndevice; d++)
		for (b = 1; b <= nbase; b++) {
			for (k = 1; k <= nnet; k++)
				network(device[d], base[b], name[k])
			mean(device[d], base[b])
		}
}

function network(dev, b, which,    i, w, s, many, mapped, sum, modelled, theirs, both, misfits) {
	for (i = 1; i <= nlayer; i++) {
		s = shape[i]
		if (net[i] != which)
			continue
		many++
		misfits["h1"] += cost[dev, "h1", s] == "-"
		misfits["h2"] += cost[dev, "h2", s] == "-"
		if (!((dev, b, s) in cycles))
			continue
		mapped++
		sum += cycles[dev, b, s]
		modelled += cost[dev, b, s]
		for (w = 1; w <= nway; w++) {
			if (!((dev, way[w], s) in cycles))
				continue
			both[w] += cycles[dev, b, s]
			theirs[w] += cycles[dev, way[w], s]
		}
	}
	printf "%s\t%s\t%s\t%d\t%d\t%.0f\t%.0f", dev, which, b, many, mapped, \
		modelled, sum
	for (w = 1; w <= nway; w++) {
		printf "\t%s", show(both[w] ? theirs[w] / both[w] : "-", "%.3f")
		if (both[w]) {
			logs[dev, b, w] += log(theirs[w] / both[w])
			nets[dev, b, w]++
		}
	}
	print "\t" misfits["h1"] + 0 "\t" misfits["h2"] + 0
}

function mean(dev, b,    w) {
	printf "%s\tgeometric mean\t%s\t-\t-\t-\t-", dev, b
	for (w = 1; w <= nway; w++)
		printf "\t%s", show(nets[dev, b, w] ? \
			exp(logs[dev, b, w] / nets[dev, b, w]) : "-", "%.3f")
	print "\t-\t-"
}
