# What the other awk programs here share; they are run behind it, with
# -v devices=, layers.tsv of mksplit and statistics DEVICE/WAY.PART.tsv.
#   shape[i], net[i], layer[i]: of the nlayer layers; name[k]: of the nnet networks
#   cycles[device, way, shape], cost[device, way, shape]

BEGIN {
	FS = OFS = "\t"
	ndevice = split(devices, device, " ")
}

FNR == 1 { place = FILENAME }

# the layers, and their networks in order
place ~ /layers\.tsv$/ {
	nlayer++
	shape[nlayer] = $2
	layer[nlayer] = layer0[nlayer] = $1
	sub(/\..*/, "", $1)
	net[nlayer] = $1
	sub(/.*\./, "", layer[nlayer])
	if (!($1 in netseen)) {
		netseen[$1] = 1
		name[++nnet] = $1
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
