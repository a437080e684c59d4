# Each distinct layer of each network: what the model says and what the
# simulator counts, for each way of mapping.

place ~ /published\.tsv$/ && !/^#/ {
	published[$3, $1, $2] = $4
	heuristic[$3, $1, $2] = $5
}

END {
	nway = split(models " compute h1 h2 greedy", way, " ")
	printf "network\tlayer\tcount\tdevice"
	for (w = 1; w <= nway; w++)
		printf "\t%s_cost\t%s_cycles", way[w], way[w]
	print "\tpublished\tpublished_heuristic"
	for (i = 1; i <= nlayer; i++) {
		count[net[i], shape[i]]++
		pub = net[i] SUBSEP layer[i]
		for (d = 1; d <= ndevice; d++)
			if ((device[d], pub) in published)
				of[device[d], net[i], shape[i]] = pub
	}
	for (i = 1; i <= nlayer; i++) {
		if (done[net[i], shape[i]]++)
			continue
		for (d = 1; d <= ndevice; d++)
			row(i, device[d])
	}
}

function row(i, dev,    w, pub) {
	printf "%s\t%s\t%d\t%s", net[i], layer[i], count[net[i], shape[i]], dev
	for (w = 1; w <= nway; w++)
		printf "\t%s\t%s", show(cost[dev, way[w], shape[i]], "%.0f"),
			show(cycles[dev, way[w], shape[i]], "%.0f")
	pub = of[dev, net[i], shape[i]]
	print "\t" show(published[dev, pub], "%.0f") "\t" \
		show(heuristic[dev, pub], "%.0f")
}
