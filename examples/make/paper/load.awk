# What the other awk programs here share; they are run behind it, with
# -v devices=, maps of layers (layers.map, or NAME.map of layers that are
# called NAME.LAYER) and statistics DEVICE/WAY.PART.tsv.
#   shape[i], net[i], layer[i]: of the nlayer layers; name[k]: of the nnet networks
#   cycles[device, way, shape], cost[device, way, shape]

BEGIN {
	FS = OFS = "\t"
	ndevice = split(devices, device, " ")
}

FNR == 1 {
	place = prefix = FILENAME
	gsub(/.*\/|map$/, "", prefix)
	prefix = prefix == "layers." ? "" : prefix
}

# the layers, and their networks in order
place ~ /\.map$/ {
	if ($1 != "layer")
		next
	nlayer++
	shape[nlayer] = $3
	layer[nlayer] = layer0[nlayer] = prefix $2
	whose = layer0[nlayer]
	sub(/\..*/, "", whose)
	net[nlayer] = whose
	sub(/.*\./, "", layer[nlayer])
	if (!(whose in netseen)) {
		netseen[whose] = 1
		name[++nnet] = whose
	}
	next
}

# statistics: DEVICE/WAY.PART.tsv
FNR == 1 && place ~ /\.[0-9]+\.tsv$/ {
	depth = split(place, part, "/")
	dev = part[depth - 1]
	how = part[depth]
	sub(/\..*/, "", how)
	for (i = 1; i <= NF; i++)
		col[$i] = i
	next
}
place ~ /\.[0-9]+\.tsv$/ && $1 != "total" {
	cycles[dev, how, $1] = $col["cycles"]
	cost[dev, how, $1] = $col["cost"]
}

# how a table shows a number that may be missing
function show(x, form) {
	return x == "" || x == "-" ? "-" : sprintf(form, x)
}
