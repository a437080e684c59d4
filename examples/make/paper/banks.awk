# A network on a device with this number of banks: what nestgroup allocates
# against the same number for every layer. Layers are called NETWORK.BANKS.HOW.LAYER.

END {
	for (i = 1; i <= nlayer; i++) {
		split(layer0[i], part, ".")
		key = part[1] SUBSEP part[2]
		if (!(key in seen)) {
			seen[key] = 1
			run[++nrun] = key
		}
		many[key, part[3]]++
		total[key, part[3]] += cycles[devices, "opt", shape[i]]
		model[key, part[3]] += cost[devices, "opt", shape[i]]
	}
	for (r = 1; r <= nrun; r++) {
		split(run[r], part, SUBSEP)
		key = run[r]
		dp = (key, "dp") in many
		even = (key, "even") in many
		print devices, part[1], part[2], \
			dp ? sprintf("%.0f", model[key, "dp"]) : "-", \
			even ? sprintf("%.0f", model[key, "even"]) : "-", \
			dp && even ? sprintf("%.3f", model[key, "even"] / model[key, "dp"]) : "-", \
			dp ? sprintf("%.0f", total[key, "dp"]) : "-", \
			even ? sprintf("%.0f", total[key, "even"]) : "-", \
			dp && even ? sprintf("%.3f", total[key, "even"] / total[key, "dp"]) : "-"
		if (dp && even) {
			n++
			lm += log(model[key, "even"] / model[key, "dp"])
			lc += log(total[key, "even"] / total[key, "dp"])
		}
	}
	if (n)
		print devices, "geometric mean", "-", "-", "-", \
			sprintf("%.3f", exp(lm / n)), "-", "-", sprintf("%.3f", exp(lc / n))
}
