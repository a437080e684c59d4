# The optima of the MILP against those of the search, from the tables of nests
# DEVICE/WAY.costs and DEVICE/WAY-search.costs.

BEGIN { FS = OFS = "\t" }

FNR == 1 {
	n = split(FILENAME, part, "/")
	way = part[n]
	sub(/\..*/, "", way)
	who = sub(/-search$/, "", way) ? "search" : "milp"
	key = part[n - 1] OFS way
	if (!(key in known)) {
		known[key] = 1
		name[++many] = key
	}
	for (i = 1; i <= NF; i++)
		col[$i] = i
	next
}
{
	id = key SUBSEP $1
	if (!(id in layer)) {
		layer[id] = key
		layers[key]++
	}
	status[who, id] = $col["status"]
	cost[who, id] = $col["cost"]
}

END {
	for (id in layer)
		compare(id, layer[id])
	print "device", "choice", "layers", "milp_optimal", "search_optimal", \
		"both_infeasible", "same_cost", "largest_deviation"
	for (i = 1; i <= many; i++) {
		key = name[i]
		print key, layers[key], optimal["milp", key] + 0, \
			optimal["search", key] + 0, none[key] + 0, \
			same[key] + 0, sprintf("%.1g", most[key])
	}
}

function compare(id, key,    m, s, off) {
	m = status["milp", id]
	s = status["search", id]
	optimal["milp", key] += m == "optimal"
	optimal["search", key] += s == "optimal"
	none[key] += m == "infeasible" && s == "infeasible"
	if (m != "optimal" || s != "optimal")
		return
	m = cost["milp", id]
	s = cost["search", id]
	off = (m > s ? m - s : s - m) / s
	same[key] += off <= 1e-9
	if (off > most[key])
		most[key] = off
}
