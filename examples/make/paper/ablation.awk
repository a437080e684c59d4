# What each choice of the cost model is worth: of every distinct convolution
# the cycles of the mapping found with another choice over those of the default,
# geometric mean, best and worst. Matrix products know no such choice.

END {
	nway = split("product comb0 comb1 comb2 comb5", way, " ")
	print "device", "choice", "layers", "cost", "cycles", "least", "most", \
		"better", "same", "worse"
	for (d = 1; d <= ndevice; d++)
		for (w = 1; w <= nway; w++)
			choice(device[d], way[w])
}

function choice(dev, what,    i, s, r, n, m, better, same, sum, csum, least, most, seen) {
	for (i = 1; i <= nlayer; i++) {
		s = shape[i]
		if (s !~ /^conv/ || seen[s]++)
			continue
		if (!((dev, what, s) in cycles) || !((dev, "optipim", s) in cycles))
			continue
		r = cycles[dev, what, s] / cycles[dev, "optipim", s]
		sum += log(r)
		least = n == 0 || r < least ? r : least
		most = r > most ? r : most
		better += r < 1
		same += r == 1
		n++
		csum += log(cost[dev, what, s] / cost[dev, "optipim", s])
	}
	# with counting product the cost counts inputs twice: no comparison
	print dev, what, n + 0, show(n && what != "product" ? exp(csum / n) : "-", "%.4f"), \
		show(n ? exp(sum / n) : "-", "%.4f"), show(n ? least : "-", "%.3f"), \
		show(n ? most : "-", "%.3f"), better + 0, same + 0, n - better - same
}
